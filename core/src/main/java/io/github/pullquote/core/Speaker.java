package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One person or body that speaks in the article, with all its mentions.
 *
 * <p>Equal by value, the mentions left aside: every quote holds its speaker, and comparing or printing the mentions with
 * each would make an article cost the square of its length. {@link Article} compares them once.
 */
@Value.Immutable
public interface Speaker extends Serializable {
    /** The index in {@link Article#speakers()}. */
    int id();

    /**
     * The fullest name or description in the article, without titles of courtesy; empty for a pronoun that stays
     * unresolved.
     */
    Optional<String> name();

    /** What kind of speaker it is. */
    SpeakerKind kind();

    /** The role as printed ("chief researcher"); empty when not given. */
    Optional<String> role();

    /** The body the speaker belongs to or speaks for, as printed. */
    Optional<String> affiliation();

    /** Every mention that was resolved to this speaker, in order. Neither compared nor printed. */
    @Value.Auxiliary
    ImmutableList<Passage> mentions();

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
        Checks.notNegative(id(), "id");
        Checks.check(!name().orElse("-").isEmpty(), "name must not be empty");
        Checks.ordered(mentions(), "mentions");
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableSpeaker.Builder {
        Builder() {}
    }
}
