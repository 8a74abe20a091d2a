package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import java.util.Optional;

/** A quotation set apart as a block. */
public final class MarkedQuotationRule implements BlockRule {
    private final HtmlBlocks blocks;

    public MarkedQuotationRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return blocks.isIn(Surrounding.QUOTATION, i)
                ? Optional.of(Label.of(BlockKind.QUOTATION, BlockRole.BODY, StructureRule.MARKED_QUOTATION))
                : Optional.empty();
    }
}
