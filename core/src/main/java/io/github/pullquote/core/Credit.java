package io.github.pullquote.core;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who supplied pictures, video or agency copy, as printed.
 */
@Value.Immutable
public interface Credit extends Printed, Serializable {
    /** What the credit is for. */
    CreditKind kind();

    /** The person or body credited, without the label ("Photo:"); never empty. */
    String name();

    /** The organisation named beside a person ("A. Person/AP"), as printed. */
    Optional<String> organisation();

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
        Checks.notEmpty(name(), "name");
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableCredit.Builder {
        Builder() {}
    }
}
