package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.credit.BylineReader;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import java.util.Optional;

/** A line of names after a word such as "By": see {@link BylineReader#byline}. */
final class BylineRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return block.isWhole()
                        && !block.endsOpen()
                        && draft.bylines().byline(block.text()).isPresent()
                ? Optional.of(Label.other(BlockRole.BYLINE, StructureRule.BYLINE))
                : Optional.empty();
    }
}
