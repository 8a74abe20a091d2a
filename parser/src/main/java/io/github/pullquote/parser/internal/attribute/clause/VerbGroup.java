package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;

/** Reads the verb group of a cue: the auxiliaries, negations and adverbs before it, and whether they make a passive. */
final class VerbGroup {
    private final TaggedText words;

    VerbGroup(TaggedText words) {
        this.words = words;
    }

    /** Returns the first token of the verb group: auxiliaries, negation and adverbs before the cue. */
    int start(int cue) {
        int i = cue;
        while (i > 0
                && words.sentenceOf(i - 1) == words.sentenceOf(cue)
                && words.sameRegion(i - 1, cue)
                && isGroupPart(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isGroupPart(int i) {
        return switch (words.tag(i)) {
            case AUXILIARY, MODAL, NEGATION, ADVERB -> true;
            case OBJECT_PRONOUN -> words.grammar().has(Trait.OBJECT_BEFORE_VERB);
            default -> false;
        };
    }

    /** Whether the cue is a finite verb, or has a finite auxiliary. */
    boolean isFinite(CueHit cue, int group) {
        return switch (cue.word().form()) {
            case THIRD, PAST -> true;
            case PARTICIPLE, GERUND -> hasAuxiliary(group, cue.first()) || hasModal(group, cue.first());
            case BASE -> false;
        };
    }

    /** Whether the cue is a past or participle that a form of "be" or an agent makes a passive. */
    boolean isPassive(CueHit cue, int group) {
        CueForm form = cue.word().form();
        if (form != CueForm.PAST && form != CueForm.PARTICIPLE) {
            return false;
        }
        if (form == CueForm.PARTICIPLE
                && words.grammar().has(Trait.DISTINCT_PARTICIPLE)
                && !hasAuxiliary(group, cue.first())
                && !isInverted(group)) {
            return true;
        }
        boolean opens = words.tag(group - 1) == Tag.SIGN || words.tag(group - 1) == Tag.COMMA;
        if ((opens || words.is(group - 1, WordUse.CLAUSE_LEAD)) && words.is(cue.end(), WordUse.AGENT)) {
            return true;
        }
        boolean passive = false;
        for (int i = group; i < cue.first(); i++) {
            if (words.is(i, WordUse.REFLEXIVE)) {
                return false;
            }
            passive |= words.is(i, WordUse.PASSIVE);
        }
        return passive;
    }

    /** {@code a-t-il dit}: the pronoun stands between the auxiliary and its verb. */
    private boolean isInverted(int group) {
        return words.tag(group - 1) == Tag.PRONOUN && words.tag(group - 2) == Tag.AUXILIARY;
    }

    /** Whether the cue is a bare form in -ing, which has no subject of its own: "rose, saying". */
    boolean isParticiple(CueHit cue, int group) {
        return cue.word().form() == CueForm.GERUND && !hasAuxiliary(group, cue.first());
    }

    private boolean hasModal(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.tag(i) == Tag.MODAL) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAuxiliary(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.tag(i) == Tag.AUXILIARY) {
                return true;
            }
        }
        return false;
    }
}
