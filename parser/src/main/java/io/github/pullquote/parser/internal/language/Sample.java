package io.github.pullquote.parser.internal.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of a stretch, counted by the languages that they speak for, and its letters by script. */
final class Sample {
    /** One word may be a name, or another language's. */
    private static final int FEWEST = 2;

    private final TellingWords tellingWords;
    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int words;

    Sample(TellingWords tellingWords) {
        this.tellingWords = tellingWords;
    }

    /** Adds a word. */
    void add(String word) {
        words++;
        tellingWords.languages(word).forEach(language -> languages.merge(language, 1, Integer::sum));
        word.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    }

    /** Returns how many words were added. */
    int words() {
        return words;
    }

    /** Returns how many letters of each script were added. */
    Map<UnicodeScript, Integer> letters() {
        return letters;
    }

    /** Returns how many words speak for a language. */
    int count(String language) {
        return languages.getOrDefault(language, 0);
    }

    /** Returns the language that most words speak for, when that share does and no other has as many. */
    Optional<String> best(double leastShare) {
        String best = "";
        int most = 0;
        boolean alone = false;
        for (Map.Entry<String, Integer> entry : languages.entrySet()) {
            alone = entry.getValue() > most || alone && entry.getValue() < most;
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return alone && most >= Math.max(FEWEST, leastShare * words) ? Optional.of(best) : Optional.empty();
    }
}
