package io.github.pullquote.parser.internal.attribute.quotation;

import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.QuoteKind;

/**
 * How sure an attribution is: a fact about its rule and the form of its clause. The borders were drawn by counting right
 * and wrong speakers on annotated news texts; the README has the table.
 *
 * @param direct when the words are a quote set apart, or told without marks
 * @param mixed when they are part of the writer's own clause
 */
public record Trust(Confidence direct, Confidence mixed) {
    /** Says little in either case. */
    public static final Trust WEAK = both(Confidence.WEAK);

    /** Returns the same for both cases. */
    public static Trust both(Confidence confidence) {
        return new Trust(confidence, confidence);
    }

    /** Returns how sure the attribution of a quote of this kind is. */
    public Confidence of(QuoteKind kind) {
        return kind == QuoteKind.MIXED ? mixed : direct;
    }
}
