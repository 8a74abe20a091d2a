package io.github.pullquote.parser.internal.language;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** The words of a stretch, counted by the languages that they speak for, and its letters by script. */
final class Sample {
    /** One word may be a name, or another language's. */
    private static final int FEWEST = 2;

    private final TellingWords tellingWords;
    private final Multiset<String> languages = HashMultiset.create();
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int words;

    Sample(TellingWords tellingWords) {
        this.tellingWords = tellingWords;
    }

    /** Adds a word. */
    void add(String word) {
        words++;
        languages.addAll(tellingWords.languages(word));
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
        return languages.count(language);
    }

    /** Returns the language that most words speak for, when that share does and no other has as many. */
    Optional<String> best(double leastShare) {
        Iterator<Multiset.Entry<String>> byCount =
                Multisets.copyHighestCountFirst(languages).entrySet().iterator();
        if (!byCount.hasNext()) {
            return Optional.empty();
        }
        Multiset.Entry<String> best = byCount.next();
        boolean often = best.getCount() >= Math.max(FEWEST, leastShare * words);
        boolean alone = !byCount.hasNext() || byCount.next().getCount() < best.getCount();
        return alone && often ? Optional.of(best.getElement()) : Optional.empty();
    }
}
