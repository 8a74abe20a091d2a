package io.github.pullquote.parser.internal.kind;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;

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
    static ImmutableList<Sighting> of(WordListName list, String text, WordLists words) {
        ImmutableList.Builder<Sighting> found = ImmutableList.builder();
        for (int i = 0; i < text.length(); i++) {
            Optional<WordLists.Opening> phrase = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))
                    ? words.opening(list, text, i)
                    : Optional.empty();
            if (phrase.isPresent()) {
                found.add(new Sighting(i, phrase.get()));
            }
        }
        return found.build();
    }
}
