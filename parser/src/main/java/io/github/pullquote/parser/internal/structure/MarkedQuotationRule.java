package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import java.util.Optional;

/** A quotation set apart as a block. */
final class MarkedQuotationRule implements BlockRule {
    private final HtmlBlocks blocks;

    MarkedQuotationRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return blocks.isIn(Surrounding.QUOTATION, i)
                ? Optional.of(Label.of(BlockKind.QUOTATION, BlockRole.BODY, StructureRule.MARKED_QUOTATION))
                : Optional.empty();
    }
}
