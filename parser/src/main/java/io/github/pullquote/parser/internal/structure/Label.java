package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import java.util.OptionalInt;

/**
 * What a block was found to be.
 *
 * @param kind what it is in the structure of the text
 * @param role what it does in the article
 * @param level of a heading or list item
 * @param rule which rule found it; {@link StructureRule#SEPARATOR} drops the block
 */
record Label(BlockKind kind, BlockRole role, OptionalInt level, StructureRule rule) {
    static Label of(BlockKind kind, BlockRole role, StructureRule rule) {
        return new Label(kind, role, OptionalInt.empty(), rule);
    }

    static Label levelled(BlockKind kind, int level, StructureRule rule) {
        return new Label(kind, BlockRole.BODY, OptionalInt.of(level), rule);
    }

    static Label other(BlockRole role, StructureRule rule) {
        return of(BlockKind.OTHER, role, rule);
    }

    boolean isBody() {
        return role == BlockRole.BODY;
    }
}
