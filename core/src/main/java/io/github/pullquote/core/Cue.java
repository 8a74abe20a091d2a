package io.github.pullquote.core;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The words that report the saying: a finite verb, a noun, or a preposition such as "according to".
 */
@Value.Immutable
public interface Cue extends Serializable {
    /** The place and text, auxiliaries left out but for those of a negation: "said" of "has said", "did not say". */
    Passage passage();

    /** The particle when it stands apart (German \"teilte ... mit\"). */
    Optional<Passage> particle();

    /** The dictionary form of the whole, lower case. */
    String lemma();

    /** What sort of reporting it is. */
    CueKind kind();

    /** Whether the saying is stated as a fact. */
    Modality modality();

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
        Checks.notEmpty(passage().text(), "passage");
        Checks.notEmpty(lemma(), "lemma");
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableCue.Builder {
        Builder() {}
    }
}
