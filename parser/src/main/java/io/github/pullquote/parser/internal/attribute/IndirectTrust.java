package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.Confidence;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.VerbFrame;

/**
 * How sure a report of indirect speech is. Certain are the shapes that nine in ten times or more held speech when they
 * were counted on annotated news texts: a clause that begins its sentence or stands behind a comma, and "say" with any
 * content, or another verb of speech with "that" or a question behind it. All others are likely.
 */
final class IndirectTrust {
    private final TaggedText words;

    IndirectTrust(TaggedText words) {
        this.words = words;
    }

    /** Returns how sure a clause is that closes its sentence: {@code ..., Poe said}. */
    Trust closing(Clause clause) {
        return of(isPlain(clause) && isNamed(clause));
    }

    /** Returns how sure a clause is whose content begins at a token: {@code Poe said that ...}. */
    Trust opening(Clause clause, int content) {
        boolean own = clause.order() == Clause.Order.SUBJECT_FIRST
                && clause.cue().cueClass() == CueClass.SPEECH
                && !isRelative(clause)
                && opensClause(clause.first());
        return of(own && (isPlain(clause) || isOpened(clause, content)));
    }

    private static Trust of(boolean certain) {
        return Trust.both(certain ? Confidence.CERTAIN : Confidence.LIKELY);
    }

    private boolean isOpened(Clause clause, int content) {
        return words.tag(content) == Tag.QUESTION
                || words.tag(content) == Tag.SUBORDINATOR && (isNamed(clause) || isPronoun(clause));
    }

    private boolean isPlain(Clause clause) {
        return words.grammar().takes(clause.cue().word().lemma(), VerbFrame.ANY_CONTENT);
    }

    private boolean isNamed(Clause clause) {
        return words.tag(clause.mention().map(NounPhrase::end).orElse(0) - 1) == Tag.NAME;
    }

    private boolean isPronoun(Clause clause) {
        return words.tag(clause.mention().map(NounPhrase::first).orElse(-1)) == Tag.PRONOUN;
    }

    private boolean isRelative(Clause clause) {
        return words.tag(clause.mention().map(NounPhrase::first).orElse(-1)) == Tag.RELATIVE;
    }

    private boolean opensClause(int first) {
        int before = words.tag(first - 1) == Tag.CONJUNCTION ? first - 2 : first - 1;
        return before < words.sentence(words.sentenceOf(first)).first()
                || switch (words.tag(before)) {
                    case COMMA, MARK, SIGN -> true;
                    default -> false;
                };
    }
}
