package io.github.pullquote.core;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A run of blocks: a headed part of the article, a post of a live blog, or a turn of an interview or transcript.
 * {@link Article#blocks(Section)} gives the blocks.
 */
@Value.Immutable
public interface Section extends Serializable {
    /** The index of the first block. */
    int first();

    /** The index after the last block, more than {@link #first()}. */
    int end();

    /** Whether the first block is the heading of the section. */
    @Value.Default
    default boolean hasHeading() {
        return false;
    }

    /** The level of the section, 1 being the highest. */
    int level();

    /** The time of a post as printed; empty for other sections. */
    Optional<String> time();

    /** The speaker of a turn; empty for other sections. */
    Optional<Speaker> speaker();

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
        Checks.notNegative(first(), "first");
        Checks.check(end() > first(), "end must be after first");
        Checks.check(level() >= 1, "level must be at least 1");
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
