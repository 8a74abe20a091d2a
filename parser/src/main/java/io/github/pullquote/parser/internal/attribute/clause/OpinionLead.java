package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.core.CueKind;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import java.util.Optional;

/**
 * Tells where a common preposition brings in whose opinion follows: {@code Pour Ana Pré, « c'est fini »}, {@code Pour la
 * maire, ...}, {@code Pour elle, ...}; not {@code Pour la France, ...}, {@code Pour demain, ...}.
 */
final class OpinionLead {
    private final TaggedText words;
    private final NounPhrases phrases;
    /** {@code Für Poth ist das „dünn“}: the verb follows right behind. */
    private final boolean verbSecond;

    OpinionLead(TaggedText words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.verbSecond = words.grammar().has(Trait.VERB_SECOND);
    }

    /** Returns the preposition as a cue. */
    Optional<CueHit> at(int i, int sentenceFirst, int end) {
        return words.is(i, WordUse.OPINION_LEAD) && opensClause(i, sentenceFirst) && bringsInSomebody(i + 1, end)
                ? Optional.of(new CueHit(
                        i,
                        i + 1,
                        i,
                        new CueWord(words.lower(i), CueClass.PREPOSITION, CueKind.ATTRIBUTING, CueForm.BASE)))
                : Optional.empty();
    }

    private boolean opensClause(int i, int sentenceFirst) {
        return i == sentenceFirst
                || switch (words.tag(i - 1)) {
                    case COMMA, SIGN, MARK, CONJUNCTION, ADVERB -> true;
                    default -> false;
                };
    }

    private boolean bringsInSomebody(int first, int end) {
        if (words.is(first, WordUse.SPEAKING_PRONOUN)) {
            return isFree(first + 1);
        }
        return phrases.after(first, end)
                .filter(phrase -> isFree(phrase.end()) && isSomebody(phrase))
                .isPresent();
    }

    private boolean isFree(int i) {
        return words.tag(i) == Tag.COMMA
                || words.tag(i) == Tag.MARK
                || verbSecond && words.is(i, WordUse.COPULA)
                || words.token(Math.min(i, words.size() - 1)).is('(');
    }

    /** A title, two names, or a noun for a person or body before any preposition. */
    private boolean isSomebody(NounPhrase phrase) {
        int names = 0;
        for (int i = phrase.first(); i < phrase.end() && words.tag(i) != Tag.PREPOSITION; i++) {
            names += words.tag(i) == Tag.NAME ? 1 : 0;
            if (words.isSpeakerNoun(i) || words.tag(i) == Tag.TITLE) {
                return true;
            }
        }
        boolean article = words.tag(phrase.first()) == Tag.DETERMINER;
        return names > 1 || names == 1 && !article && phrase.end() == phrase.first() + 1;
    }
}
