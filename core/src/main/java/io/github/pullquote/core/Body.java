package io.github.pullquote.core;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the running text from the blocks. */
final class Body {
    private static final ImmutableSet<BlockKind> KINDS = ImmutableSet.of(
            BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTATION, BlockKind.TABLE_ROW);

    private Body() {}

    static String of(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.role() == BlockRole.BODY && KINDS.contains(block.kind()))
                .map(block -> WhiteSpace.onOneLine(block.text()))
                .collect(Collectors.joining("\n\n"));
    }
}
