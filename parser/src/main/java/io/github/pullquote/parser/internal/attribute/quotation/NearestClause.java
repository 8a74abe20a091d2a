package io.github.pullquote.parser.internal.attribute.quotation;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import java.util.Optional;

/** The reporting clause before a quotation in its sentence that is nearest to it. */
public final class NearestClause {
    private static final ImmutableSet<CueClass> STRONG = ImmutableSet.of(
            CueClass.SPEECH,
            CueClass.SELF,
            CueClass.PREPOSITION,
            CueClass.POSTPOSITION,
            CueClass.ACT,
            CueClass.JUDGEMENT);

    /** Between a cue and what it reports stand "it a", "that the", a comma: at most so many tokens. */
    private static final int NEAR = 3;

    private NearestClause() {}

    /** Returns the nearest clause; when that stands in the content of an earlier one, the earlier one reports both. */
    public static Optional<Clause> before(Quotation quotation) {
        int from = Math.max(quotation.sentenceStart(), quotation.first() - Quotation.REACH);
        Optional<Clause> second = Optional.empty();
        for (CueHit cue : quotation.cues().within(from, quotation.first()).reverse()) {
            if (quotation.isAround(cue.first()) && cue.end() <= quotation.first() && governs(quotation, cue)) {
                Clause clause = quotation.clauses().of(cue);
                if (cue.isPreposition() && clause.mention().isEmpty()) {
                    continue;
                }
                if (isSilent(quotation, clause)) {
                    second = second.or(() -> Optional.of(clause));
                    continue;
                }
                if (!quotation.clauses().embedding().isClosedAside(clause, quotation.first())) {
                    Clause found = opensDirect(quotation, clause)
                            ? clause
                            : quotation.clauses().outermost(clause, from);
                    if (!quotation.mood().isReported(found)) {
                        return second.filter(inner -> !reports(found)).or(() -> Optional.of(found));
                    }
                    second = second.or(() -> Optional.of(found));
                }
            }
        }
        return second;
    }

    private static boolean reports(Clause clause) {
        return clause.cue().cueClass() == CueClass.SPEECH && clause.mention().isPresent();
    }

    /** {@code Poth warnte, wenn das nicht fortgesetzt werde: „Nein.“}: a passive without speaker leaves it to another. */
    private static boolean isSilent(Quotation quotation, Clause clause) {
        return clause.order() == Clause.Order.PASSIVE
                && clause.mention().isEmpty()
                && quotation.grammar().has(Trait.VERB_SECOND);
    }

    /** Returns whether a few words at most stand between the clause and the quotation, or a sign before it. */
    public static boolean isBeside(Quotation quotation, Clause clause) {
        return isNear(quotation, clause)
                || quotation.isBehindSign() && STRONG.contains(clause.cue().cueClass());
    }

    /** Returns whether the cue ends right at or shortly before a token. */
    public static boolean isNear(Quotation quotation, Clause clause) {
        return quotation.first() - clause.end() <= NEAR;
    }

    /** Returns whether a cue ends exactly where the words before the quotation, or before its comma or colon, end. */
    public static boolean endsAtCue(Quotation quotation) {
        boolean sign = quotation.first() > quotation.sentenceStart() && quotation.isBehindSign();
        int end = sign ? quotation.first() - 1 : quotation.first();
        for (CueHit cue : quotation.cues().within(Math.max(quotation.sentenceStart(), end - NEAR), end)) {
            if (cue.end() == end && quotation.isAround(cue.first())) {
                return true;
            }
        }
        return false;
    }

    /** {@code Poe said her aide asked: “Why?”}: a sentence after a sign belongs to the cue beside it. */
    private static boolean opensDirect(Quotation quotation, Clause clause) {
        boolean showing = clause.cue().cueClass() == CueClass.EVIDENCE;
        return quotation.isBehindSign() && quotation.beginsWithCapital() && isNear(quotation, clause) && !showing;
    }

    /** Seeing and knowing govern marked words only through "that"; laughing only right beside them. */
    private static boolean governs(Quotation quotation, CueHit cue) {
        return switch (cue.cueClass()) {
            case MANNER ->
                cue.end() == quotation.first() && quotation.beginsWithCapital()
                        || quotation.isBehindSign()
                        || quotation.words().is(cue.end(), WordUse.COMPLEMENTISER);
            case PERCEPTION -> quotation.words().is(cue.end(), WordUse.COMPLEMENTISER);
            default -> true;
        };
    }
}
