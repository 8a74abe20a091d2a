package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import java.util.Optional;

/** The text of a picture. */
final class MarkedCaptionRule implements BlockRule {
    private final HtmlBlocks blocks;

    MarkedCaptionRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return blocks.isIn(Surrounding.CAPTION, i)
                ? Optional.of(Label.of(BlockKind.CAPTION, BlockRole.CAPTION, StructureRule.MARKED_CAPTION))
                : Optional.empty();
    }
}
