package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * Who wrote or reported the words, as printed in one place; sign-off lines included.
 */
@Value.Immutable
public interface Byline extends Printed, Serializable {
    /** Where in the article it stands. */
    BylinePosition position();

    /** Who is named, in order; empty when the line names nobody. */
    ImmutableList<Contributor> contributors();

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
        Checks.printed(this);
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableByline.Builder {
        Builder() {}
    }
}
