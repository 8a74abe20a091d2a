package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.text.Token;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells what a word does that opens reported content behind a verb, and a relative clause behind a noun: Spanish
 * {@code dijo a la prensa que viene}, {@code la prensa que viene}. Immutable.
 */
final class ContentWords {
    /** Between a verb and what it reports stand who says it, to whom and when: at most so many tokens. */
    private static final int REACH = 14;

    private static final int CLASS_COLUMN = 1;
    private static final int FORMS_COLUMN = 3;
    private static final ImmutableSet<String> CLASSES =
            ImmutableSet.of("speech", "attitude", "perception", "act", "manner");

    private final ImmutableSet<String> reporting;
    private final Predicate<String> speakerNouns;

    ContentWords(Lexicon lexicon, Predicate<String> speakerNouns) {
        this.reporting = reporting(lexicon.table(WordListName.CUE_VERBS));
        this.speakerNouns = speakerNouns;
    }

    private static ImmutableSet<String> reporting(Table cues) {
        ImmutableSet.Builder<String> forms = ImmutableSet.builder();
        for (String lemma : cues.keys()) {
            if (cues.column(lemma, CLASS_COLUMN).filter(CLASSES::contains).isPresent()) {
                forms.addAll(Table.forms(cues.column(lemma, FORMS_COLUMN).orElseThrow()));
                forms.add(lemma);
            }
        }
        return forms.build();
    }

    /** Returns whether the word, which stands behind the tagged ones of its sentence, opens reported content. */
    boolean opensContent(List<Token> tokens, int word, int sentenceFirst, List<Tag> before) {
        Tag left = word > sentenceFirst ? before.get(word - 1) : Tag.SIGN;
        return switch (left) {
            case DETERMINER -> false;
            case COMMA ->
                isBehindAdverbial(word - 1, sentenceFirst, before)
                        && isBehindReport(tokens, word, sentenceFirst, before);
            case NOUN, NAME, NUMBER, PRONOUN, QUANTIFIER, TIME, GENITIVE, TITLE, OBJECT_PRONOUN ->
                isBehindReport(tokens, word, sentenceFirst, before);
            default -> true;
        };
    }

    /** {@code dijo, en rueda de prensa, que}: the comma closes where or when, and no phrase that a relative is about. */
    private static boolean isBehindAdverbial(int comma, int sentenceFirst, List<Tag> before) {
        if (comma <= sentenceFirst) {
            return false;
        }
        int i = comma - 1;
        while (i > sentenceFirst
                && before.get(i - 1) != Tag.COMMA
                && !before.get(i - 1).isVerbal()) {
            i--;
        }
        return switch (before.get(i)) {
            case PREPOSITION, TIME, ADVERB -> true;
            default -> false;
        };
    }

    /** Whether nothing but a speaker, an addressee and adverbials stands between a reporting verb and the word. */
    private boolean isBehindReport(List<Token> tokens, int word, int sentenceFirst, List<Tag> before) {
        for (int i = word - 1; i >= sentenceFirst && word - i < REACH; i--) {
            Tag tag = before.get(i);
            if (tag == Tag.VERB || tag == Tag.GERUND) {
                return reporting.contains(tokens.get(i).lower()) && mayStandBetween(tokens, i + 1, before);
            }
            if (tag.isVerbal() || tag == Tag.MARK || tag == Tag.SIGN || tag == Tag.RELATIVE) {
                return false;
            }
        }
        return false;
    }

    /** Whether what begins right behind the verb is no object: "dijo a la prensa", "dijo ayer", "dijo el alcalde". */
    private boolean mayStandBetween(List<Token> tokens, int first, List<Tag> before) {
        return switch (before.get(first)) {
            case PREPOSITION, TIME, ADVERB, COMMA, NAME, TITLE, PRONOUN -> true;
            case DETERMINER, POSSESSIVE, QUANTIFIER, NOUN -> holdsSpeaker(tokens, first, before);
            default -> false;
        };
    }

    private boolean holdsSpeaker(List<Token> tokens, int first, List<Tag> before) {
        for (int i = first; i < before.size() && before.get(i).isNominal(); i++) {
            if (before.get(i) == Tag.NAME || speakerNouns.test(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
