package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import java.util.Optional;

/** Finds noun phrases that may be subjects: none behind a preposition, and none with an article that no subject has. */
final class Nominative {
    /** Phrases between a verb and its subject: "sagte am Montag in Bonn vor der Presse der Leiter". */
    private static final int MAX_PHRASES = 6;

    private final TaggedText words;
    private final NounPhrases phrases;

    Nominative(TaggedText words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Returns the phrase that begins at a token, when it may be a subject. */
    Optional<NounPhrase> at(int first, int end) {
        return first < end && !isOblique(first, end) ? phrases.after(first, end) : Optional.empty();
    }

    /** Returns the first subject behind a verb: adverbs, objects and phrases with a preposition are stepped over. */
    Optional<NounPhrase> behind(int verb, int end) {
        return within(verb + 1, ClauseEnd.of(words, verb, end));
    }

    /** Returns the first phrase of a stretch of one clause that may be its subject. */
    Optional<NounPhrase> within(int first, int end) {
        int i = first;
        for (int step = 0; step < MAX_PHRASES * 2 && i < end; step++) {
            Tag tag = words.tag(i);
            if (tag == Tag.PREPOSITION || tag == Tag.TIME || tag == Tag.NUMBER && words.tag(i + 1) == Tag.TIME) {
                i = afterAdverbial(i, end);
            } else if (isFiller(i)) {
                i++;
            } else if (isOblique(i, end)) {
                i = Math.max(i + 1, phrases.after(i, end).map(NounPhrase::end).orElse(i + 1));
            } else {
                return tag.isVerbal() ? Optional.empty() : phrases.after(i, end);
            }
        }
        return Optional.empty();
    }

    private boolean isFiller(int i) {
        return switch (words.tag(i)) {
            case ADVERB, OBJECT_PRONOUN, NEGATION, AUXILIARY -> true;
            case PRONOUN -> words.is(i, WordUse.REFLEXIVE) || words.is(i, WordUse.NEUTER_PRONOUN);
            default -> false;
        };
    }

    private int afterAdverbial(int first, int end) {
        int i = words.tag(first) == Tag.PREPOSITION ? first + 1 : first;
        while (i < end
                && (words.tag(i) == Tag.TIME
                        || words.tag(i) == Tag.NUMBER
                        || words.is(i, WordUse.TIME_MODIFIER) && isTimed(i))) {
            i++;
        }
        return i > first + 1 || words.tag(first) != Tag.PREPOSITION
                ? Math.max(i, first + 1)
                : phrases.after(i, end).map(NounPhrase::end).orElse(first + 1);
    }

    private boolean isTimed(int i) {
        return words.tag(i + 1) == Tag.TIME || words.tag(i + 2) == Tag.TIME;
    }

    /** {@code dem Blatt}, {@code der Zeitung}, {@code ihm}: an object. */
    private boolean isOblique(int i, int end) {
        if (words.tag(i) == Tag.PREPOSITION || words.tag(i) == Tag.TO || words.tag(i) == Tag.OBJECT_PRONOUN) {
            return true;
        }
        if (words.is(i, WordUse.OBLIQUE)) {
            // "Einer der Helfer sagte": one of them, a subject.
            return !(words.is(i, WordUse.LONE_DETERMINER) && i + 1 < end && words.is(i + 1, WordUse.GENITIVE_ARTICLE));
        }
        return words.is(i, WordUse.FEMININE_OBLIQUE) && isFeminine(i, end);
    }

    private boolean isFeminine(int article, int end) {
        int noun = article + 1;
        while (noun < end && words.tag(noun) != Tag.NOUN && words.tag(noun).isNominal()) {
            noun++;
        }
        return noun < end && words.tag(noun) == Tag.NOUN && words.grammar().endsLikeFeminine(words.lower(noun));
    }
}
