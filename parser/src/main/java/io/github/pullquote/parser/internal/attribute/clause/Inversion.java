package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.VerbFrame;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import java.util.Optional;

/** Tells whether the subject of a cue may stand behind it: {@code said Poe}, {@code a dit Pré}. */
final class Inversion {
    private final TaggedText words;
    private final NounPhrases phrases;
    private final boolean inverts;

    Inversion(TaggedText words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.inverts = words.grammar().has(Trait.WORDS_BEFORE_SUBJECT);
    }

    /** Returns whether the subject may stand behind the cue: nothing but a comma or sign stands before the verb group. */
    boolean mayBe(CueHit cue, int start, int limit) {
        CueForm form = cue.word().form();
        boolean finite = form == CueForm.THIRD || form == CueForm.PAST || inverts && form == CueForm.PARTICIPLE;
        boolean alone = start <= limit
                || words.tag(start - 1) == Tag.COMMA
                || words.tag(start - 1) == Tag.SIGN
                || words.is(start - 1, WordUse.CLAUSE_LEAD) && inverts;
        return finite
                && alone
                && isWholeGroup(cue, start)
                && (cue.cueClass() == CueClass.SPEECH || cue.cueClass() == CueClass.MANNER);
    }

    /** {@code le dit}, {@code s'est écrié}: objects and auxiliaries alone stand before the verb. */
    private boolean isWholeGroup(CueHit cue, int start) {
        int i = start;
        while (inverts && i < cue.first() && isBeforeVerb(words.tag(i))) {
            i++;
        }
        return i == cue.first();
    }

    private static boolean isBeforeVerb(Tag tag) {
        return tag == Tag.OBJECT_PRONOUN || tag == Tag.AUXILIARY || tag == Tag.ADVERB;
    }

    /** Returns whether a name opens the sentence: {@code Poe, a critic of the plan, said the bill}: the name that opens the sentence is the subject. */
    boolean isNameFromStart(Optional<NounPhrase> subject, int limit) {
        return subject.isPresent()
                && subject.get().first() == limit
                && words.tag(subject.get().end() - 1) == Tag.NAME
                && words.tag(subject.get().end()) != Tag.AUXILIARY
                && !words.tag(subject.get().end()).isVerbal();
    }

    /**
     * {@code “...,” the vicar, Tobias Wren, asked the court}: name and description before the verb are its subject, and
     * what stands behind it is who hears it.
     */
    boolean isBesideApposition(CueHit cue, Optional<NounPhrase> subject, int limit) {
        if (subject.isEmpty()) {
            return false;
        }
        int comma = subject.get().first() - 1;
        int first = words.tag(limit) == Tag.COMMA ? limit + 1 : limit;
        boolean described = words.tag(comma) == Tag.COMMA
                && phrases.after(first, comma)
                        .filter(phrase -> phrase.end() == comma)
                        .isPresent();
        return described
                || words.grammar().takes(cue.word().lemma(), VerbFrame.NEEDS_ADDRESSEE)
                        && subject.get().end() + 1 == cue.first();
    }

    /** Returns whether nothing but time stands between the token and the end of the frame. */
    boolean endsFrame(int i) {
        if (i >= words.size() || words.sentence(words.sentenceOf(i - 1)).end() == i) {
            return true;
        }
        return switch (words.tag(i)) {
            case COMMA, SIGN, MARK, TIME -> true;
            default -> false;
        };
    }
}
