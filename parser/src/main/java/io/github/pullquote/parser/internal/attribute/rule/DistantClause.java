package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.core.Confidence;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Form;
import io.github.pullquote.parser.internal.attribute.quotation.NearestClause;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** {@code Poe said the plan of the council was “bad”}: the nearest cue before, more words between. */
final class DistantClause implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.clause-in-sentence", "A cue stands earlier in the sentence, with other words between.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        return NearestClause.before(quotation)
                .filter(clause -> mayReach(quotation, clause))
                .filter(clause -> clause.mention().isPresent() || !FrontedClause.closes(quotation))
                .filter(clause -> !quotation.clauses().embedding().turnsBefore(clause, quotation.first()))
                .map(clause -> Finding.Said.of(INFO, clause, trust(clause)).withForm(Form.DIRECT_WHEN_APART));
    }

    /** A passive that names nobody reaches only through "that". */
    private static boolean mayReach(Quotation quotation, Clause clause) {
        return clause.mention().isPresent()
                || clause.order() != Clause.Order.PASSIVE
                || quotation.words().is(clause.cue().end(), WordUse.COMPLEMENTISER);
    }

    private static Trust trust(Clause clause) {
        boolean plain =
                clause.cue().cueClass() == CueClass.SPEECH && clause.mention().isPresent();
        return plain ? Trust.both(Confidence.LIKELY) : Trust.WEAK;
    }
}
