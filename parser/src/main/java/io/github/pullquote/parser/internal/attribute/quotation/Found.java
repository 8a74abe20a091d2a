package io.github.pullquote.parser.internal.attribute.quotation;

import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import java.util.Optional;

/**
 * A quotation with what was found for it.
 *
 * @param quotation the quotation
 * @param finding what was found
 * @param kind what kind of quote that makes
 */
public record Found(Quotation quotation, Finding finding, QuoteKind kind) {
    /** Returns the quotation with what was found, and the kind of quote that follows from both. */
    public static Found of(Quotation quotation, Finding finding) {
        return new Found(quotation, finding, Kinds.of(quotation, finding));
    }

    /** Returns the reporting clause; empty when nobody says the words, or nobody knows who. */
    public Optional<Clause> reporting() {
        return finding.reporting();
    }

    /** Returns whether nobody is reported to say the words. */
    public boolean isNoSpeech() {
        return finding instanceof Finding.NoSpeech;
    }
}
