package io.github.pullquote.parser.internal.language;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises the languages that have word lists, and some that resemble them, by the share of function words among the
 * first words of a text. A text in another language, or too short to tell, has none.
 */
public final class LanguageRecogniser {
    private static final int SAMPLE_WORDS = 3_000;
    private static final int SAMPLE_CHARACTERS = 40_000;
    private static final int FEWEST_WORDS = 3;
    /** Running text has 40 to 55 % function words in its own language, and fewer in any other of those told apart. */
    private static final double LEAST_SHARE = 0.25;

    private final FunctionWords functionWords;
    private final ImmutableSet<String> languages;

    /** Makes a recogniser that reads these lists. */
    public LanguageRecogniser(Lexicons lexicons) {
        this.functionWords = FunctionWords.of(lexicons);
        this.languages = functionWords.languages();
    }

    /** Returns the language of the stretch as a BCP 47 tag, or empty when it is none of those known. */
    public Optional<String> recognise(String text, Span span) {
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        int limit = Math.min(span.end(), span.start() + SAMPLE_CHARACTERS);
        int i = span.start();
        while (i < limit && words < SAMPLE_WORDS) {
            if (Character.isLetter(text.charAt(i))) {
                int end = wordEnd(text, i, limit);
                functionWords
                        .languages(text.substring(i, end))
                        .forEach(language -> counts.merge(language, 1, Integer::sum));
                words++;
                i = end;
            } else {
                i++;
            }
        }
        return best(counts, words);
    }

    private Optional<String> best(Map<String, Integer> counts, int words) {
        String best = "";
        for (String language : languages) {
            if (counts.getOrDefault(language, 0) > counts.getOrDefault(best, 0)) {
                best = language;
            }
        }
        return words >= FEWEST_WORDS && counts.getOrDefault(best, 0) >= words * LEAST_SHARE
                ? Optional.of(best)
                : Optional.empty();
    }

    private static int wordEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit && isWordPart(text, i, limit)) {
            i++;
        }
        return i;
    }

    private static boolean isWordPart(String text, int i, int limit) {
        char c = text.charAt(i);
        boolean apostrophe = c == '\'' || c == '’';
        return Character.isLetter(c) || (apostrophe && i + 1 < limit && Character.isLetter(text.charAt(i + 1)));
    }
}
