package io.github.pullquote.parser.internal.date;

import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A line that is only one date or two, each perhaps after a label: {@code Published March 3, 2024 | Updated March 4}.
 *
 * @param published the date of publication, when its year is stated
 * @param modified the date of the last change, when its year is stated
 * @param isLabelled whether a word such as "Published" says what the line is
 */
public record DatedLine(Optional<PublicationDate> published, Optional<PublicationDate> modified, boolean isLabelled) {
    /** Longer lines are no date lines. */
    public static final int MAX_WORDS = 28;

    /** The label of a date that is neither, such as "Received". */
    private static final String OTHER = "other";

    private static final String GAPS = " ,;:|·•()[]";

    /** Returns what the line says, or empty when it holds anything but dates; relative ones have no value. */
    static Optional<DatedLine> read(String text, WordLists words) {
        return read(text, words, DateOrder.of(words), Optional.empty());
    }

    /**
     * Returns what the line says, or empty when it holds anything but dates.
     *
     * @param order of day and month in numbers
     * @param retrievedAt the day that relative dates are seen from; they have no value without
     */
    public static Optional<DatedLine> read(
            String text, WordLists words, DateOrder order, Optional<ZonedDateTime> retrievedAt) {
        DatedLine line = new DatedLine(Optional.empty(), Optional.empty(), false);
        int at = skipGaps(text, 0);
        if (at >= text.length()) {
            return Optional.empty();
        }
        while (at < text.length()) {
            Optional<WordLists.Opening> label = words.opening(WordListName.DATE_LABELS, text, at);
            int start = skipGaps(text, at + label.map(WordLists.Opening::length).orElse(0));
            Optional<DateReader.Match> match = DateReader.read(text, start, words, order);
            if (match.isEmpty()) {
                match = RelativeDateReader.read(text, start, words, retrievedAt);
            }
            if (match.isEmpty() && label.isPresent()) {
                match = timeOnly(text, start, words);
            }
            if (match.isEmpty()) {
                return Optional.empty();
            }
            boolean change =
                    label.filter(found -> found.value().equals("modified")).isPresent();
            boolean other = label.filter(found -> found.value().equals(OTHER)).isPresent();
            line = change
                    ? line.withModified(match.get().date())
                    : other ? line : line.withPublished(match.get().date());
            line = label.isPresent() ? line.withLabel() : line;
            at = skipGaps(text, match.get().end());
        }
        return Optional.of(line);
    }

    /** After a label, a time may stand for today's date: {@code Updated 7:55 p.m.} */
    private static Optional<DateReader.Match> timeOnly(String text, int start, WordLists words) {
        return TimeReader.read(text, start, words).map(time -> new DateReader.Match(Optional.empty(), time.end()));
    }

    private DatedLine withLabel() {
        return new DatedLine(published, modified, true);
    }

    private DatedLine withPublished(Optional<PublicationDate> date) {
        return published.isPresent() ? this : new DatedLine(date, modified, isLabelled);
    }

    private DatedLine withModified(Optional<PublicationDate> date) {
        return modified.isPresent() ? this : new DatedLine(published, date, isLabelled);
    }

    private static int skipGaps(String text, int start) {
        int i = start;
        while (i < text.length()
                && (GAPS.indexOf(text.charAt(i)) >= 0 || Chars.isDash(text.charAt(i)) || text.charAt(i) == '.')) {
            i++;
        }
        return i;
    }
}
