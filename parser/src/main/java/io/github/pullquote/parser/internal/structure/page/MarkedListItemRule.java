package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** An item of a list, as deep as lists stand in lists. */
public final class MarkedListItemRule implements BlockRule {
    private final HtmlBlocks blocks;

    public MarkedListItemRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        int depth = blocks.listDepth(i);
        return depth > 0
                ? Optional.of(Label.levelled(BlockKind.LIST_ITEM, depth, StructureRule.MARKED_LIST_ITEM))
                : Optional.empty();
    }
}
