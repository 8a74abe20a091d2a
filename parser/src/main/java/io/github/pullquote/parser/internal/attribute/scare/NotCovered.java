package io.github.pullquote.parser.internal.attribute.scare;

import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/**
 * Marked words as long as a clause in a language without word lists, {@code „Ztratili jsme mlýn,“ řekla Anna}: they may be
 * speech or not. Matches always.
 */
public final class NotCovered implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "undecided.language", "The words of the language are not known; somebody may say the marked words or not.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        return Optional.of(new Finding.Undecided(INFO));
    }
}
