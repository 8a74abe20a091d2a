package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.SentenceSpeaker;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** The sentence before in the same paragraph: its last reporting clause, or its subject, speaks. */
final class SentenceBefore implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of("quote.sentence-before", "The sentence before names the speaker.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        int before = quotation.first() - 1;
        return quotation.isAround(before)
                        && quotation.words().blockOf(before) == quotation.firstBlock()
                        && quotation.isWhole()
                ? SentenceSpeaker.personIn(quotation, before).map(clause -> Finding.Said.takenOver(INFO, clause))
                : Optional.empty();
    }
}
