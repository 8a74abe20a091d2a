package io.github.pullquote.parser.internal.attribute.scare;

import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** What is left when no reporting clause was found. Matches always. */
public final class NoCue implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of("scare.no-cue", "No reporting clause governs the marked words.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        return Optional.of(new Finding.NoSpeech(INFO));
    }
}
