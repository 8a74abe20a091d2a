package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.credit.BylineReader;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** A byline that has no word such as "By": names, and perhaps roles, near the head: see {@link BylineReader#names}. */
public final class NameLineRule implements BlockRule {
    private static final int MOST_WORDS = 20;

    private final boolean followsDates;

    /** In a text no line of names follows one line after the date; between the lists of a page's head it may. */
    public NameLineRule(boolean followsDates) {
        this.followsDates = followsDates;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return i > 0
                        && draft.isNearHead(i)
                        && block.hasAtMost(MOST_WORDS)
                        && !block.endsSentence()
                        && (followsDates || !draft.isBylineOrDate(i - 2))
                        && draft.bylines().names(block.text()).isPresent()
                ? Optional.of(Label.other(BlockRole.BYLINE, StructureRule.NAME_LINE))
                : Optional.empty();
    }
}
