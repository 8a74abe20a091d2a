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

/** A row of a table whose cells hold nothing but text; the cells of other tables are blocks of their own. */
public final class MarkedTableRowRule implements BlockRule {
    private final HtmlBlocks blocks;

    public MarkedTableRowRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return blocks.block(i).box() == blocks.nearest(Surrounding.ROW, i)
                ? Optional.of(Label.of(BlockKind.TABLE_ROW, BlockRole.BODY, StructureRule.MARKED_TABLE_ROW))
                : Optional.empty();
    }
}
