package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.SentenceSpeaker;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/**
 * The words before, in this paragraph or the one before, end in a colon: their last reporting clause, or its last
 * subject, speaks.
 */
final class LeadIn implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.lead-in", "The paragraph before ends in a colon or a reporting clause.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Where the colon stands in the same sentence and the full stop outside of the marks, a short clause is a quote. */
    private static boolean isColonClause(Quotation quotation) {
        return quotation.grammar().has(Trait.VERB_SECOND) && quotation.beginsWithCapital() && quotation.holdsClause();
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        int before = quotation.first() - 1;
        return quotation.isAround(before)
                        && quotation.words().blockOf(before) + 1 >= quotation.firstBlock()
                        && quotation.words().token(before).is(':')
                        && (quotation.isWhole() || isColonClause(quotation))
                ? SentenceSpeaker.in(quotation, before).map(clause -> Finding.Said.takenOver(INFO, clause))
                : Optional.empty();
    }
}
