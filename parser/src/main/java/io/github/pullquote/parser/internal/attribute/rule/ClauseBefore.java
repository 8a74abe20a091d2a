package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.core.Confidence;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.NearestClause;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** {@code Poe said, “...”}, {@code Poe called it “...”}: the nearest cue before, few words between. */
final class ClauseBefore implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.clause-before", "A reporting clause stands before the quote: Poe said, “...”");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        return clause(quotation).map(clause -> Finding.Said.of(INFO, clause, trust(clause)));
    }

    /** Returns the clause that stands before the quotation, few words between. */
    static Optional<Clause> clause(Quotation quotation) {
        return NearestClause.before(quotation)
                .filter(clause -> NearestClause.isBeside(quotation, clause))
                .filter(clause -> clause.mention().isPresent() || !FrontedClause.closes(quotation));
    }

    private static Trust trust(Clause clause) {
        boolean subjectFirst = clause.order() == Clause.Order.SUBJECT_FIRST;
        boolean plain = subjectFirst
                && clause.cue().cueClass() == CueClass.SPEECH
                && clause.mention().isPresent();
        boolean act = subjectFirst && clause.cue().cueClass() == CueClass.ACT;
        boolean preposition = clause.cue().isPreposition() && clause.mention().isPresent();
        Confidence direct = plain ? Confidence.CERTAIN : preposition ? Confidence.LIKELY : Confidence.WEAK;
        return new Trust(direct, plain || act || preposition ? Confidence.LIKELY : Confidence.WEAK);
    }
}
