package io.github.pullquote.core;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A run of blocks: a headed part of the article, a post of a live blog, or a turn of an interview or transcript.
 */
@Value.Immutable
public interface Section extends Serializable {
    /** The version for transport; Immutables copies it into the implementation. */
    long serialVersionUID = 1L;

    /** The index of the heading block; empty when the section has none. */
    OptionalInt heading();

    /** The index of the first block. */
    int first();

    /** The index of the last block, at least {@link #first()}. */
    int last();

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
        Checks.check(last() >= first(), "last must not be before first");
        Checks.check(level() >= 1, "level must be at least 1");
        Checks.check(heading().orElse(first()) == first(), "heading must be the first block");
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
