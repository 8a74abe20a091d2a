package io.github.pullquote.parser.internal.metadata.author;

import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.Reading;
import io.github.pullquote.parser.internal.date.DateOrder;
import io.github.pullquote.parser.internal.date.DatedLine;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;

/**
 * Tells lines of names beside the headline that nothing marks but the date: {@code 3 May 2024 | Ann Poe}, or a name over or
 * under a line that is a date.
 *
 * <p>Counter-example: the name of a section over the date.
 */
final class DatedNames {
    private static final int BEFORE = 2;
    private static final int AFTER = 4;
    private static final int LONGEST = 80;
    /** Longer lists of names are captions. */
    private static final int MOST = 2;

    private final WordLists words;
    private final Page page;
    private final int headline;

    DatedNames(WordLists words, Page page, int headline) {
        this.words = words;
        this.page = page;
        this.headline = headline;
    }

    /** Returns whether the block, which was read so, is such a line. */
    boolean holds(int block, Reading reading) {
        boolean beside = block >= headline - BEFORE && block <= headline + AFTER && headline >= 0;
        return beside
                && reading.isWholeCredit()
                && reading.isSure()
                && reading.contributors().size() <= MOST
                && reading.contributors().stream().allMatch(this::isNamed)
                && (reading.published().isPresent() || isDate(block - 1) || isDate(block + 1));
    }

    /** Over the headline, links to the page repeat it. */
    private boolean isNamed(Contributor contributor) {
        boolean repeated = page.text(page.blocks().get(headline)).contains(contributor.name());
        boolean full = contributor.kind() == ContributorKind.PERSON
                && contributor.name().indexOf(' ') > 0;
        return !repeated
                && contributor.contribution() == Contribution.AUTHOR
                && (full || contributor.kind() == ContributorKind.ORGANISATION);
    }

    private boolean isDate(int block) {
        if (block < 0 || block >= page.blocks().size() || block == headline) {
            return false;
        }
        String line = Chars.flat(page.text(page.blocks().get(block)));
        return line.length() <= LONGEST
                && DatedLine.read(line, words, DateOrder.DAY_FIRST, Optional.empty())
                        .isPresent();
    }
}
