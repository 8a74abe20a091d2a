package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who said a quote, and how the article says so.
 */
@Value.Immutable
public interface Attribution extends Serializable {
    /** How many speakers {@link #alternatives()} holds at most. */
    int MAX_ALTERNATIVES = 3;

    /**
     * The noun phrase of the reporting clause that names the speaker, with the description before a name ("the clerk, Ann
     * Poe"), or the label of a turn; empty when nothing beside the quote names anybody.
     */
    Optional<Passage> mention();

    /**
     * Whom the mention stands for; empty when nobody knows. A turn without a label may have a speaker but no mention: the
     * answers of an interview are by the one whom the introduction names.
     */
    Optional<Speaker> speaker();

    /** The words of reporting; empty when the quote is attributed by position only. */
    Optional<Cue> cue();

    /** The means as printed ("on Twitter", "in a statement"). */
    Optional<String> medium();

    /** To whom it was said, as printed ("reporters"). */
    Optional<String> addressee();

    /** When or where it was said, as printed ("on Tuesday"). */
    Optional<String> occasion();

    /** How sure the attribution is. */
    Confidence confidence();

    /** The rule that found it. */
    RuleId rule();

    /** Other speakers that were nearly chosen, best first, at most {@link #MAX_ALTERNATIVES}. */
    ImmutableList<Speaker> alternatives();

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
        Checks.check(alternatives().size() <= MAX_ALTERNATIVES, "alternatives must be at most " + MAX_ALTERNATIVES);
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableAttribution.Builder {
        Builder() {}
    }
}
