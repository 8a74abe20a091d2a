package io.github.pullquote.parser.internal.structure.block;

import java.util.Optional;

/** One decision about a block. */
public interface BlockRule {
    /** Returns what block {@code i} is, or empty when this rule does not say. */
    Optional<Label> match(Draft draft, int i);
}
