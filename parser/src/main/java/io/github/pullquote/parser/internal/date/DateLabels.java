package io.github.pullquote.parser.internal.date;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;

/** Reads the words before a date: {@code Published on}, {@code Zuletzt aktualisiert:}. */
final class DateLabels {
    private static final String PUBLISHED = "published";
    /** A label with a weekday or time after it is no longer. */
    private static final String MODIFIED = "modified";

    private static final int MAX_LENGTH = 48;

    /** Shorter ones, such as "on", stand before dates of all kinds. */
    private static final int MIN_LENGTH = 4;

    private static final String GAPS = " :,.–—-|(";

    private final ImmutableList<WordLists> words;

    DateLabels(ImmutableList<WordLists> words) {
        this.words = words;
    }

    /** Returns whether the words before the offset call the date one of publication (true) or of something else. */
    Optional<Boolean> before(String text, int date) {
        return word(text, date).map(PUBLISHED::equals);
    }

    /** Returns whether the words before the offset call the date one of a change. */
    boolean tellsChange(String text, int date) {
        return word(text, date).equals(Optional.of(MODIFIED));
    }

    private Optional<String> word(String text, int date) {
        int end = date;
        while (end > 0 && GAPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = Math.max(0, end - MAX_LENGTH); i < end; i++) {
            if (Character.isLetter(text.charAt(i)) && opens(text, i)) {
                Optional<String> label = label(text, i, end);
                if (label.isPresent()) {
                    return label;
                }
            }
        }
        return Optional.empty();
    }

    /** A label stands at the beginning or after a sign; in running text the same words tell of other things. */
    private static boolean opens(String text, int i) {
        int before = i - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || !Character.isLetter(text.charAt(before));
    }

    /** The words after a known label may be a weekday, or a time with its zone. */
    private Optional<String> label(String text, int start, int end) {
        return words.stream()
                .flatMap(list -> list.opening(WordListName.DATE_LABELS, text, start).stream())
                .filter(found -> found.length() >= MIN_LENGTH && start + found.length() >= end)
                .map(WordLists.Opening::value)
                .findFirst();
    }
}
