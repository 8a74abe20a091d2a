package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import java.util.Optional;

/** What the selection of the content found out about a block from mark-up or place. */
final class ToldRule implements BlockRule {
    private final HtmlBlocks blocks;

    ToldRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return blocks.role(i)
                .filter(role -> role != BlockRole.BODY && role != BlockRole.HEADLINE && role != BlockRole.STANDFIRST)
                .map(role -> Label.of(kind(role), role, StructureRule.TOLD));
    }

    private static BlockKind kind(BlockRole role) {
        return switch (role) {
            case CAPTION -> BlockKind.CAPTION;
            case PULL_QUOTE -> BlockKind.QUOTATION;
            default -> BlockKind.OTHER;
        };
    }
}
