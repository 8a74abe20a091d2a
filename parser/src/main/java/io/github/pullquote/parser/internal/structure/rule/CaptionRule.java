package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.credit.CreditReader;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** A caption: a short block that ends in the credit of a picture, or is labelled as a picture's text. */
public final class CaptionRule implements BlockRule {
    private static final int MOST_WORDS = 70;

    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return block.hasAtMost(MOST_WORDS)
                        && new CreditReader(draft.words()).ending(block.text()).isPresent()
                ? Optional.of(Label.of(BlockKind.OTHER, BlockRole.CAPTION, StructureRule.CAPTION))
                : Optional.empty();
    }
}
