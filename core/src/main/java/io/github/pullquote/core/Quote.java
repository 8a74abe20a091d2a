package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Words that somebody said, or that stand in quotation marks. A turn of an interview or transcript is one quote, with a
 * part for each of its paragraphs; quotes in marks inside of it are nested in it.
 */
@Value.Immutable
public interface Quote extends Serializable {
    /** How the words are given. */
    QuoteKind kind();

    /**
     * The pieces in order, outer quotation marks included; several when the attribution or a paragraph border splits
     * it.
     */
    ImmutableList<Passage> parts();

    /** Whether every mark that opens is closed; true for quotes without marks. */
    boolean closed();

    /** The index of the quote that this one stands in, always an earlier one; {@link Article#quoteAround} gives it. */
    OptionalInt nestedIn();

    /** The index of the quote that this one repeats (a pull quote). */
    OptionalInt repeats();

    /** Who said it; always empty for scare quotes. */
    Optional<Attribution> attribution();

    /** The rule that decided on the kind; for a scare quote the reason why it is no speech. */
    RuleId rule();

    /**
     * Returns the quote to be read: the parts without their outer quotation marks, joined by {@code " … "}; a line end
     * inside a part becomes a space. Of a {@link QuoteKind#MIXED} quote that is the writer's words too, with the marks
     * inside: {@code it a “technical marvel”}; and a comma that the clause put in the marks stays:
     * {@code We lost the key,}.
     */
    default String text() {
        return QuoteText.of(this);
    }

    /**
     * Returns the quoted words: only what stands in quotation marks, joined by {@code " … "}, without the comma that the
     * clause put there: {@code technical marvel}, {@code We lost the key}. The same as {@link #text()} for a quote without
     * marks.
     */
    default String words() {
        return QuotedWords.of(this);
    }

    /**
     * Returns whether the saying is stated as a fact: as the cue says, {@link Modality#ASSERTED} when there is no cue.
     */
    default Modality modality() {
        return attribution().flatMap(Attribution::cue).map(Cue::modality).orElse(Modality.ASSERTED);
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
        for (Passage part : parts()) {
            Checks.notEmpty(part.text(), "parts");
        }
        Checks.disjoint(parts(), "parts");
        Checks.check(
                kind().isSpeech() || attribution().isEmpty(),
                "attribution must be empty for a scare or undecided quote");
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableQuote.Builder {
        Builder() {}
    }
}
