package io.github.pullquote.parser.internal.structure.block;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.DropReason;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a block was found to be.
 *
 * @param kind what it is in the structure of the text
 * @param role what it does in the article
 * @param level of a heading or list item
 * @param rule which rule found it
 * @param drop why the block is no part of the article; kind and role say nothing then
 */
public record Label(BlockKind kind, BlockRole role, OptionalInt level, StructureRule rule, Optional<DropReason> drop) {
    public static Label of(BlockKind kind, BlockRole role, StructureRule rule) {
        return new Label(kind, role, OptionalInt.empty(), rule, Optional.empty());
    }

    public static Label levelled(BlockKind kind, int level, StructureRule rule) {
        return new Label(kind, BlockRole.BODY, OptionalInt.of(level), rule, Optional.empty());
    }

    public static Label other(BlockRole role, StructureRule rule) {
        return of(BlockKind.OTHER, role, rule);
    }

    public static Label dropped(DropReason reason, StructureRule rule) {
        return new Label(BlockKind.OTHER, BlockRole.NOTE, OptionalInt.empty(), rule, Optional.of(reason));
    }

    public boolean isBody() {
        return role == BlockRole.BODY;
    }

    /** Written out, as is the hash: those that records get are made at their first use, for which a first article waits. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Label label
                && kind == label.kind
                && role == label.role
                && rule == label.rule
                && level.equals(label.level)
                && drop.equals(label.drop);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * kind.hashCode() + role.hashCode()) + rule.hashCode()) + drop.hashCode();
    }
}
