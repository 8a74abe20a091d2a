package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.QuoteKind;

/**
 * How sure an attribution is, by the rule that found it and the form of its clause. The borders were drawn by counting
 * right and wrong speakers on annotated news texts; the README has the table.
 */
final class Confidences {
    private Confidences() {}

    static Confidence of(Finding finding, QuoteKind kind) {
        if (finding.clause().isEmpty()) {
            return Confidence.WEAK;
        }
        Clause clause = finding.clause().get();
        boolean plain =
                clause.cue().cueClass() == CueClass.SPEECH && clause.mention().isPresent();
        return switch (finding.rule()) {
            case AFTER, INVERTED, CONTINUED, INDIRECT_FRONTED ->
                kind == QuoteKind.MIXED ? Confidence.WEAK : Confidence.CERTAIN;
            case BEFORE -> before(kind, clause, plain);
            case DISTANT -> plain ? Confidence.LIKELY : Confidence.WEAK;
            case FRONTED -> kind == QuoteKind.DIRECT ? Confidence.LIKELY : Confidence.WEAK;
            case INDIRECT, ACCORDING ->
                clause.order() == Clause.Order.SHARED_SUBJECT ? Confidence.LIKELY : Confidence.CERTAIN;
            case TURN, DASH, UNLISTED -> Confidence.LIKELY;
            default -> Confidence.WEAK;
        };
    }

    private static Confidence before(QuoteKind kind, Clause clause, boolean plain) {
        boolean subjectFirst = clause.order() == Clause.Order.SUBJECT_FIRST;
        boolean preposition = clause.cue().isPreposition() && clause.mention().isPresent();
        if (kind == QuoteKind.DIRECT) {
            return plain && subjectFirst ? Confidence.CERTAIN : preposition ? Confidence.LIKELY : Confidence.WEAK;
        }
        boolean act = clause.cue().cueClass() == CueClass.ACT;
        return subjectFirst && (plain || act) || preposition ? Confidence.LIKELY : Confidence.WEAK;
    }
}
