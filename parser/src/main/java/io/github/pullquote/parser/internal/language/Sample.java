package io.github.pullquote.parser.internal.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** The words of a stretch, counted by the languages that they speak for, and its letters by script. */
final class Sample {
    /** One word may be a name, or another language's. */
    private static final int FEWEST = 2;

    private static final int SCRIPTS = UnicodeScript.values().length;
    private static final int ASCII = 128;
    private static final int CLEAR_SHARE = 4;
    private static final int CLEAR_LEAD = 2;

    private final TellingWords tellingWords;
    /** For each language the number of its words. */
    private final int[] counts;
    /** For each script, by its ordinal, the number of its letters. */
    private final int[] letters = new int[SCRIPTS];

    private int words;

    Sample(TellingWords tellingWords) {
        this.tellingWords = tellingWords;
        this.counts = new int[tellingWords.languages().size()];
    }

    /** Adds a word. */
    @SuppressWarnings("EnumOrdinal") // an index while this sample lives
    void add(String word) {
        words++;
        for (long rest = tellingWords.languages(word); rest != 0; rest &= rest - 1) {
            counts[Long.numberOfTrailingZeros(rest)]++;
        }
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (Character.isLetter(c)) {
                letters[script(c).ordinal()]++;
            }
        }
    }

    private static UnicodeScript script(int letter) {
        return letter < ASCII ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }

    /** Returns how many words were added. */
    int words() {
        return words;
    }

    /** Returns how many letters of a script were added. */
    @SuppressWarnings("EnumOrdinal")
    int letters(UnicodeScript script) {
        return letters[script.ordinal()];
    }

    /** Returns how many words speak for a language, which is one of those that words tell. */
    int count(String language) {
        return counts[tellingWords.languages().indexOf(language)];
    }

    /** Returns whether a quarter of the words speak for one language, and for any other not half as many. */
    boolean isClear() {
        int most = 0;
        int second = 0;
        for (int count : counts) {
            second = Math.max(second, Math.min(most, count));
            most = Math.max(most, count);
        }
        return most * CLEAR_SHARE >= words && most >= second * CLEAR_LEAD;
    }

    /** Returns the language that most words speak for, when that share does and no other has as many. */
    Optional<String> best(double leastShare) {
        int best = -1;
        int most = 0;
        boolean alone = false;
        for (int language = 0; language < counts.length; language++) {
            alone = counts[language] > most || alone && counts[language] < most;
            if (counts[language] > most) {
                best = language;
                most = counts[language];
            }
        }
        return alone && most >= Math.max(FEWEST, leastShare * words)
                ? Optional.of(tellingWords.languages().get(best))
                : Optional.empty();
    }
}
