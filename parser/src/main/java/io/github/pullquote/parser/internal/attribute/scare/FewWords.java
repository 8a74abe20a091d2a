package io.github.pullquote.parser.internal.attribute.scare;

import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** A word or two in marks in a language without word lists, {@code film „Starý mlýn“}: a term, a title or a name. */
public final class FewWords implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("scare.short", "The words of the language are not known; so few in marks are seldom speech.");

    /** Of stretches of up to three words seven in eight are terms, titles or names. */
    private static final int LEAST_WORDS = 4;
    /** Where no spaces part the words, the signs count. */
    private static final int LEAST_SIGNS = 8;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        return quotation.wordCount() < LEAST_WORDS && quotation.unspacedCount() < LEAST_SIGNS
                ? Optional.of(new Finding.NoSpeech(INFO))
                : Optional.empty();
    }
}
