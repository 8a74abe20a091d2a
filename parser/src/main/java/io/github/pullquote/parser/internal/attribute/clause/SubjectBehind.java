package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import java.util.Optional;

/**
 * Finds the subject that stands behind its verb: {@code said Ann Poe}. Where the language has it so, a few words or one
 * phrase may stand between: {@code explique mardi à Orvain, dans un communiqué, Ana Pré}.
 */
final class SubjectBehind {
    /** Adverbs and words of time between the verb and its subject; more are another clause. */
    private static final int MAX_WORDS = 4;

    private static final int MAX_PHRASES = 2;

    private final TaggedText words;
    private final NounPhrases phrases;
    private final boolean wordsBetween;

    SubjectBehind(TaggedText words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.wordsBetween = words.grammar().has(Trait.WORDS_BEFORE_SUBJECT);
    }

    /** Returns the phrase that begins at the token behind the verb, or behind a few words. */
    Optional<NounPhrase> at(int first, int limit) {
        Optional<NounPhrase> beside = phrases.after(first, limit).filter(phrase -> !isThisDay(phrase));
        return beside.isPresent() || !wordsBetween ? beside : behindWords(first, limit);
    }

    /** {@code este lunes}: a determiner of a day is no phrase. */
    private boolean isThisDay(NounPhrase phrase) {
        return phrase.end() == phrase.first() + 1
                && words.is(phrase.first(), WordUse.TIME_MODIFIER)
                && words.tag(phrase.end()) == Tag.TIME;
    }

    private Optional<NounPhrase> behindWords(int first, int limit) {
        int i = first;
        int skipped = 0;
        for (int phrase = 0; phrase <= MAX_PHRASES && i < limit; phrase++) {
            while (i < limit && skipped < MAX_WORDS && isBetween(i)) {
                i++;
                skipped++;
            }
            i = afterMarked(i, limit);
            Optional<NounPhrase> subject = i == first ? Optional.empty() : subject(i, limit);
            if (subject.isPresent()) {
                return subject;
            }
            int next = afterPhrase(i, limit);
            if (next == i) {
                return Optional.empty();
            }
            i = next;
        }
        return Optional.empty();
    }

    /** {@code mówi „Kurierowi” Ewa Lis}: steps over the name of a paper in marks. */
    private int afterMarked(int from, int limit) {
        int i = from;
        if (words.tag(i) == Tag.MARK) {
            i++;
            while (i < limit && i - from <= MAX_WORDS && words.tag(i) != Tag.MARK) {
                i++;
            }
        }
        return i > from && i < limit && words.tag(i) == Tag.MARK ? i + 1 : from;
    }

    private Optional<NounPhrase> subject(int first, int limit) {
        return phrases.after(first, limit).filter(this::canSpeak);
    }

    private boolean isBetween(int i) {
        Tag tag = words.tag(i);
        boolean day = tag == Tag.NUMBER && (words.tag(i - 1) == Tag.TIME || words.tag(i + 1) == Tag.TIME);
        boolean thisDay = words.is(i, WordUse.TIME_MODIFIER) && words.tag(i + 1) == Tag.TIME;
        boolean onDay = tag == Tag.PREPOSITION && words.tag(i + 1) == Tag.TIME;
        return tag == Tag.ADVERB || tag == Tag.TIME || day || thisDay || onDay;
    }

    /** Steps over {@code à Orvain}, {@code , dans un communiqué,} and {@code à elle}. */
    private int afterPhrase(int from, int limit) {
        boolean comma = words.tag(from) == Tag.COMMA;
        int link = comma ? from + 1 : from;
        if (comma && words.tag(link) == Tag.NOUN && !words.isSpeakerNoun(link) && words.tag(link + 1) == Tag.COMMA) {
            return link + 2;
        }
        if (link + 1 >= limit || words.tag(link) != Tag.PREPOSITION) {
            return from;
        }
        if (words.tag(link + 1) == Tag.MARK) {
            return afterMarked(link + 1, limit);
        }
        boolean pronoun = words.tag(link + 1) == Tag.OBJECT_PRONOUN || words.tag(link + 1) == Tag.PRONOUN;
        int end = pronoun
                ? link + 2
                : phrases.after(link + 1, limit).map(this::beforeSpeaker).orElse(from);
        while (end > from && end < limit && isBetween(end)) {
            end++;
        }
        return comma && words.tag(end) == Tag.COMMA ? end + 1 : comma ? from : end;
    }

    /**
     * {@code w Sejmie premier Jan Lis}: without an article a title, or a noun that can speak, begins the next phrase; so
     * does a given name that two words follow: {@code dijo a El País Ana Rol}.
     */
    private int beforeSpeaker(NounPhrase phrase) {
        for (int i = phrase.first() + 1; i < phrase.end(); i++) {
            boolean speaker = words.tag(i) == Tag.TITLE || words.tag(i) == Tag.QUANTIFIER || words.isSpeakerNoun(i);
            if ((speaker || opensName(i, phrase.end())) && words.tag(i - 1) == Tag.NAME) {
                return i;
            }
        }
        return phrase.end();
    }

    private boolean opensName(int i, int end) {
        return i + 1 < end
                && words.tag(i) == Tag.NAME
                && words.tag(i + 1) == Tag.NAME
                && words.grammar().isGivenName(words.token(i).text())
                && !words.grammar().isGivenName(words.token(i - 1).text());
    }

    private boolean canSpeak(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (words.tag(i) == Tag.NAME || words.tag(i) == Tag.PRONOUN || words.isSpeakerNoun(i)) {
                return true;
            }
        }
        return false;
    }
}
