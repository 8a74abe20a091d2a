package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Words that somebody said, or that stand in quotation marks.
 */
@Value.Immutable
public interface Quote extends Serializable {
    /** The version for transport; Immutables copies it into the implementation. */
    long serialVersionUID = 1L;

    /** How the words are given. */
    QuoteKind kind();

    /** The pieces in order, outer quotation marks included; several when the attribution or a paragraph border splits it. */
    ImmutableList<Passage> parts();

    /** Whether every mark that opens is closed; true for quotes without marks. */
    boolean closed();

    /** The index of the quote that this one stands in. */
    OptionalInt nestedIn();

    /** The index of the quote that this one repeats (a pull quote). */
    OptionalInt repeats();

    /** Who said it; always empty for scare quotes. */
    Optional<Attribution> attribution();

    /** The rule that decided on the kind; for a scare quote the reason why it is no speech. */
    RuleId rule();

    /**
     * Returns the words: the parts without their outer quotation marks, joined by {@code " … "}; a line end inside a part
     * becomes a space.
     */
    default String text() {
        return QuoteText.of(this);
    }

    /** Returns the hull of the parts. */
    default Span span() {
        return parts().get(0).span().hull(parts().get(parts().size() - 1).span());
    }

    /** Returns the speaker. */
    default Optional<Speaker> speaker() {
        return attribution().flatMap(Attribution::speaker);
    }

    /** Returns the fullest name of the speaker; empty when nobody is named. */
    default Optional<String> speakerName() {
        return speaker().flatMap(Speaker::name);
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
        Checks.check(!parts().isEmpty(), "parts must not be empty");
        parts().forEach(part -> Checks.notEmpty(part.text(), "parts"));
        Checks.check(
                kind() != QuoteKind.SCARE || attribution().isEmpty(), "attribution must be empty for a scare quote");
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableQuote.Builder {
        Builder() {}
    }
}
