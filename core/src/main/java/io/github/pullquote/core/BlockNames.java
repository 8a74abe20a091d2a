package io.github.pullquote.core;

import java.util.Optional;

/**
 * The names of blocks in JSON, where a headline, a standfirst and a caption are kinds of their own beside their roles, so
 * that who looks at the kind alone sees them.
 */
enum BlockNames {
    HEADLINE(BlockKind.HEADING, BlockRole.HEADLINE),
    STANDFIRST(BlockKind.OTHER, BlockRole.STANDFIRST),
    CAPTION(BlockKind.OTHER, BlockRole.CAPTION);

    private final BlockKind kind;
    private final BlockRole role;

    BlockNames(BlockKind kind, BlockRole role) {
        this.kind = kind;
        this.role = role;
    }

    /** Returns what a block's kind is called. */
    static Enum<?> of(Block block) {
        for (BlockNames name : values()) {
            if (name.kind == block.kind() && name.role == block.role()) {
                return name;
            }
        }
        return block.kind();
    }

    /** Returns the kind of a block that is called by one of these names; empty for the name of a kind. */
    static Optional<BlockKind> kind(String called) {
        for (BlockNames name : values()) {
            if (JsonFields.name(name).equals(called)) {
                return Optional.of(name.kind);
            }
        }
        return Optional.empty();
    }
}
