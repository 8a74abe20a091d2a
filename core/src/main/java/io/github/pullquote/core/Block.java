package io.github.pullquote.core;

import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A leaf of the article's text: a headline, paragraph, sub-heading, list item, caption ... Blocks are disjoint and in reading order.
 */
@Value.Immutable
public interface Block extends Serializable {
    /** The place and text. Hard-wrapped paragraphs hold their line ends. */
    Passage passage();

    /** What the block is in the structure of the text. */
    BlockKind kind();

    /** What the block does in the article. */
    BlockRole role();

    /** The level of a heading (1 is the highest) or the depth of a list item; empty for other blocks. */
    OptionalInt level();

    /** Returns the text. */
    default String text() {
        return passage().text();
    }

    /** Returns the place. */
    default Span span() {
        return passage().span();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks the invariants.
     *
     * @throws IllegalArgumentException if one is broken, naming the attribute
     */
    @Value.Check
    default void check() {
        Checks.notEmpty(text(), "passage");
        Checks.check(level().orElse(1) >= 1, "level must be at least 1");
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableBlock.Builder {
        Builder() {}
    }
}
