package io.github.pullquote.parser.internal.date;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;

/**
 * Reads dates at a place in a text: {@code March 3, 2024}, {@code 3. März 2024}, {@code 2024-03-03T10:00+01:00},
 * {@code 03.03.2024}, with or without a weekday before and a time after. A date without a year is found, but is no
 * {@link PublicationDate}.
 */
public final class DateReader {
    private static final String JOINTS = ",|/'’T:·•";

    private final String text;
    private final WordLists words;
    private final DateOrder order;
    private final Cursor cursor;

    /**
     * A date that was found.
     *
     * @param date as precise as stated; empty when the year is missing, or day and month cannot be told apart
     * @param end the offset after it
     */
    public record Match(Optional<PublicationDate> date, int end) {}

    private DateReader(String text, int start, WordLists words, DateOrder order) {
        this.text = text;
        this.words = words;
        this.order = order;
        this.cursor = new Cursor(text, start);
    }

    /** Returns the date that the text has at the offset, day and month in the order of the language of the words. */
    public static Optional<Match> read(String text, int start, WordLists words) {
        return read(text, start, words, DateOrder.of(words));
    }

    /** Returns the date, with its time before or after it, that the text has at the offset. */
    public static Optional<Match> read(String text, int start, WordLists words, DateOrder order) {
        Optional<Match> match = new DateReader(text, start, words, order).dateFirst();
        if (match.isPresent()) {
            return match;
        }
        Optional<TimeReader.Time> time = TimeReader.read(text, start, words);
        return time.isPresent()
                ? new DateReader(text, time.get().end(), words, order).after(time.get())
                : Optional.empty();
    }

    private Optional<Match> dateFirst() {
        Optional<StatedDate> date = date();
        if (date.isEmpty() && skipWeekday()) {
            date = date();
        }
        return date.map(this::match);
    }

    /** Reads the date in {@code 6:09 AM PST, December 22, 2023}; it must have a day. */
    private Optional<Match> after(TimeReader.Time time) {
        cursor.moveTo(skipJoints(cursor.at()));
        skipWeekday();
        return date().filter(StatedDate::hasDay).map(date -> new Match(date.at(time.iso()), cursor.at()));
    }

    private Optional<StatedDate> date() {
        WrittenDate written = new WrittenDate(cursor, words);
        Optional<StatedDate> date = written.yearFirst();
        if (date.isEmpty()) {
            date = NumericDate.read(cursor, order);
        }
        if (date.isEmpty()) {
            date = written.monthFirst();
        }
        return date.isPresent() ? date : written.dayFirst();
    }

    /** Returns the date with the time after it; a time whose date has no value stays unread. */
    private Match match(StatedDate date) {
        int end = cursor.at();
        if (!date.isComplete() || !date.hasDay()) {
            return new Match(date.date(), end);
        }
        int joint = skipSigns(end);
        int from = skipJoints(end);
        boolean isAnnounced = from > joint;
        return (isAnnounced ? TimeReader.readAnnounced(text, from, words) : TimeReader.read(text, from, words))
                .map(time -> new Match(date.at(time.iso()), time.end()))
                .orElseGet(() -> new Match(date.date(), end));
    }

    /** Returns the offset after what joins a date to its time: signs and one or two short words. */
    private int skipJoints(int from) {
        int i = skipSigns(from);
        for (int end = linkEnd(i); end > i; end = linkEnd(i)) {
            i = skipSigns(end < text.length() && text.charAt(end) == '.' ? end + 1 : end);
        }
        return i;
    }

    private int skipSigns(int from) {
        int i = Chars.skipSpaces(text, from);
        while (i < text.length() && (JOINTS.indexOf(text.charAt(i)) >= 0 || Chars.isDash(text.charAt(i)))) {
            i = Chars.skipSpaces(text, i + 1);
        }
        return i;
    }

    private int linkEnd(int start) {
        return words.opening(WordListName.TIME_LINKS, text, start)
                .map(link -> start + link.length())
                .orElse(start);
    }

    @CanIgnoreReturnValue
    private boolean skipWeekday() {
        int end = cursor.mayBegin(words, WordListName.WEEKDAYS) ? cursor.wordEnd() : cursor.at();
        if (end <= cursor.at() || !words.isWeekday(cursor.upTo(end))) {
            return false;
        }
        cursor.moveTo(end);
        cursor.skip(" ,.");
        cursor.moveTo(linkEnd(cursor.at()));
        cursor.skipSpaces();
        return true;
    }
}
