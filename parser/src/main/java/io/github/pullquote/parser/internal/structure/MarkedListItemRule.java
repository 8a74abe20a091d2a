package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockKind;
import java.util.Optional;

/** An item of a list, as deep as lists stand in lists. */
final class MarkedListItemRule implements BlockRule {
    private final HtmlBlocks blocks;

    MarkedListItemRule(HtmlBlocks blocks) {
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
