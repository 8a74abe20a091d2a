package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.base.CharMatcher;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.CreditGrammar;
import io.github.pullquote.parser.internal.credit.Expectation;
import io.github.pullquote.parser.internal.credit.Reading;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;

/**
 * Finds who signed a story: a line that stands after its last paragraph, among its paragraphs, and opens with a word such
 * as "By", or is a full name in bold, in italics or in brackets.
 *
 * <p>Counter-example: a name in bold under which a text goes on, as in a list of candidates.
 */
final class Signatures {
    private static final int PROSE = 120;
    private static final int LONGEST = 60;
    /** More names are of those whom the story is about. */
    private static final int MOST_AUTHORS = 2;

    private static final CharMatcher EDGES =
            CharMatcher.whitespace().or(CharMatcher.anyOf("()[]+*–—-•|")).precomputed();

    private final CreditGrammar grammar;
    private final Page page;
    private final AuthorTraces traces;

    Signatures(CreditGrammar grammar, AuthorPage page) {
        this.grammar = grammar;
        this.page = page.page();
        this.traces = page.traces();
    }

    /** Returns the first signature after the headline. */
    Optional<PrintedByline> find() {
        for (int i = Math.max(2, traces.headline() + 2); i < page.blocks().size(); i++) {
            if (closesStory(i)) {
                Optional<PrintedByline> signature = read(i);
                if (signature.isPresent()) {
                    return signature;
                }
            }
        }
        return Optional.empty();
    }

    /** A short line after two paragraphs, perhaps with a heading between, the last one of the element that holds them. */
    private boolean closesStory(int i) {
        return page.blocks().get(i).span().length() <= LONGEST
                && isParagraph(i - 1, parent(i))
                && (isParagraph(i - 2, parent(i)) || isParagraph(i - 3, parent(i)))
                && !traces.isElsewhere(i)
                && !goesOn(i);
    }

    private boolean isParagraph(int i, int story) {
        return i >= 0 && isProse(i) && parent(i) == story;
    }

    private boolean goesOn(int i) {
        return isText(i + 1, parent(i)) || isText(i + 2, parent(i));
    }

    private boolean isText(int i, int story) {
        return story >= 0
                && page.boxes().get(story).holds(i)
                && page.blocks().get(i).span().length() > LONGEST;
    }

    private boolean isProse(int i) {
        return page.blocks().get(i).span().length() >= PROSE;
    }

    private int parent(int i) {
        return page.box(page.blocks().get(i)).parent();
    }

    private Optional<PrintedByline> read(int i) {
        PageBlock block = page.blocks().get(i);
        String printed = Chars.flat(page.text(block));
        String line = EDGES.trimFrom(printed);
        boolean apart = block.isBold() || block.isItalic();
        boolean bracket = printed.startsWith("(") && printed.contains(")");
        return Optional.of(grammar.read(line, Expectation.ANYTHING))
                .filter(Reading::isWholeCredit)
                .filter(reading -> apart
                        || (reading.isSure() && (bracket || reading.opening().isPresent())))
                .map(Reading::contributors)
                .filter(found -> found.size() <= MOST_AUTHORS)
                .filter(found -> found.stream().allMatch(Signatures::isAuthor))
                .map(found -> new PrintedByline(i, block.span(), found));
    }

    private static boolean isAuthor(Contributor contributor) {
        return contributor.contribution() == Contribution.AUTHOR
                && contributor.kind() == ContributorKind.PERSON
                && contributor.name().indexOf(' ') > 0;
    }
}
