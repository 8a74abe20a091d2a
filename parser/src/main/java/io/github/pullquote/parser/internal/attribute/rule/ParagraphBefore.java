package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.SentenceSpeaker;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/**
 * The paragraph before, when its end is told by the writer: who speaks or acts last in it. It and {@link
 * SentenceBefore} never match the same quotation, so their order is immaterial.
 */
final class ParagraphBefore implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.paragraph-before", "The paragraph before tells who speaks.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        int before = quotation.first() - 1;
        return quotation.isAround(before)
                        && quotation.words().blockOf(before) == quotation.firstBlock() - 1
                        && quotation.isWhole()
                ? SentenceSpeaker.personIn(quotation, before).map(clause -> Finding.Said.takenOver(INFO, clause))
                : Optional.empty();
    }
}
