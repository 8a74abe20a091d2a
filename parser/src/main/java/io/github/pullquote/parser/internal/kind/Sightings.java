package io.github.pullquote.parser.internal.kind;

import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds listed phrases at the beginning of each word of a text. */
final class Sightings {
    private Sightings() {}

    /**
     * A phrase that was found.
     *
     * @param start where it begins
     * @param phrase the phrase
     */
    record Sighting(int start, WordLists.Opening phrase) {
        int end() {
            return start + phrase.length();
        }

        String value() {
            return phrase.value();
        }
    }

    /** Returns the phrases in order; of those that begin at one place the longest. */
    static Stream<Sighting> of(WordListName list, String text, WordLists words) {
        return IntStream.range(0, text.length())
                .filter(i -> i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
                .boxed()
                .flatMap(i -> words.opening(list, text, i).map(phrase -> new Sighting(i, phrase)).stream());
    }
}
