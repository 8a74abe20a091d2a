package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.PublicationDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates at a place in a text: {@code March 3, 2024}, {@code 3. März 2024}, {@code 2024-03-03T10:00+01:00},
 * {@code 03.03.2024}, with or without a weekday before and a time after. A date without a year is found, but is no
 * {@link PublicationDate}.
 */
final class DateReader {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2999;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private final String text;
    private final Words words;
    private int at;
    private int year = -1;
    private int month = -1;
    private int day = -1;

    /**
     * A date that was found.
     *
     * @param date as precise as stated; empty when the year is missing, or day and month cannot be told apart
     * @param end the offset after it
     */
    record Match(Optional<PublicationDate> date, int end) {}

    private DateReader(String text, int start, Words words) {
        this.text = text;
        this.at = start;
        this.words = words;
    }

    /** Returns the date, with its time, that the text has at the offset. */
    static Optional<Match> read(String text, int start, Words words) {
        DateReader reader = new DateReader(text, start, words);
        reader.skipWeekday();
        boolean found = reader.readIso() || reader.readDotted() || reader.readMonthFirst() || reader.readDayFirst();
        return found ? Optional.of(reader.match()) : Optional.empty();
    }

    private Match match() {
        if (year < 0 || month < 1) {
            return new Match(Optional.empty(), at);
        }
        String iso = String.format(Locale.ROOT, "%04d-%02d", year, month);
        if (day < 0) {
            return new Match(date(iso), at);
        }
        iso += String.format(Locale.ROOT, "-%02d", day);
        Optional<TimeReader.Time> time = time();
        if (time.isPresent()) {
            Optional<PublicationDate> withTime = date(iso + "T" + time.get().iso());
            return new Match(
                    withTime.isPresent() ? withTime : date(iso), time.get().end());
        }
        return new Match(date(iso), at);
    }

    /** Skips what joins a date to its time: a comma, bar, dash, T or one short word. */
    private Optional<TimeReader.Time> time() {
        int i = Chars.skipSpaces(text, at);
        while (i < text.length() && (",|/'’T".indexOf(text.charAt(i)) >= 0 || Chars.isDash(text.charAt(i)))) {
            i = Chars.skipSpaces(text, i + 1);
        }
        int end = letters(i);
        if (end > i && words.holds("time-links", Names.fold(text.substring(i, end)))) {
            i = Chars.skipSpaces(text, end);
        }
        return TimeReader.read(text, i, words);
    }

    private static Optional<PublicationDate> date(String iso) {
        try {
            return Optional.of(new PublicationDate(iso));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void skipWeekday() {
        int end = letters(at);
        if (end > at && words.isWeekday(text.substring(at, end))) {
            at = end;
            while (at < text.length() && " ,.".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            int word = letters(at);
            if (word > at && words.holds("time-links", Names.fold(text.substring(at, word)))) {
                at = Chars.skipSpaces(text, word);
            }
        }
    }

    private boolean readIso() {
        int start = at;
        int first = number(4);
        if (first >= FIRST_YEAR && takes('-') && month(number(2)) && takes('-') && day(number(2))) {
            year = first;
            return true;
        }
        return reset(start);
    }

    private boolean readDotted() {
        int start = at;
        int first = number(2);
        char sign = at < text.length() ? text.charAt(at) : ' ';
        if (first > 0 && (sign == '.' || sign == '/')) {
            takes(sign);
            at = Chars.skipSpaces(text, at);
            int second = number(2);
            if (second > 0 && takes(sign)) {
                at = Chars.skipSpaces(text, at);
                if (year(number(4)) && order(first, second, sign)) {
                    return true;
                }
            }
        }
        return reset(start);
    }

    /** Takes day and month in the order that is possible; with a slash in English, the order may stay unknown. */
    private boolean order(int first, int second, char sign) {
        boolean dayFirst = first <= DAYS && second <= MONTHS;
        boolean monthFirst = first <= MONTHS && second <= DAYS;
        if (dayFirst && (!monthFirst || sign == '.' || !words.isEnglish() || first == second)) {
            return day(first) && month(second);
        }
        if (dayFirst) {
            year = -1;
            return true;
        }
        return monthFirst && day(second) && month(first);
    }

    private boolean readMonthFirst() {
        int start = at;
        if (monthName()) {
            int afterMonth = at;
            if (day(number(2))) {
                ordinal();
                readYearAfterComma();
                return true;
            }
            at = afterMonth;
            takes(',');
            at = Chars.skipSpaces(text, at);
            if (year(number(4))) {
                return true;
            }
        }
        return reset(start);
    }

    private boolean readDayFirst() {
        int start = at;
        if (day(number(2))) {
            ordinal();
            at = Chars.skipSpaces(text, at);
            int word = letters(at);
            if (word > at && words.holds("date-links", Names.fold(text.substring(at, word)))) {
                at = Chars.skipSpaces(text, word);
            }
            if (monthName()) {
                readYearAfterComma();
                return true;
            }
        }
        return reset(start);
    }

    private void readYearAfterComma() {
        int before = at;
        takes(',');
        at = Chars.skipSpaces(text, at);
        if (!year(number(4))) {
            at = before;
        }
    }

    /** Skips {@code st}, {@code th}, {@code er} or a full stop after the number of a day. */
    private void ordinal() {
        int end = letters(at);
        if (end > at && words.holds("ordinal-endings", Names.fold(text.substring(at, end)))) {
            at = end;
        }
        takes('.');
    }

    private boolean monthName() {
        int end = letters(at);
        Optional<String> number =
                end > at ? words.value("months", Names.fold(text.substring(at, end))) : Optional.empty();
        if (number.isEmpty()) {
            return false;
        }
        month = Integer.parseInt(number.get());
        at = end;
        takes('.');
        at = Chars.skipSpaces(text, at);
        return true;
    }

    private boolean year(int value) {
        year = value >= FIRST_YEAR && value <= LAST_YEAR ? value : -1;
        return year > 0;
    }

    private boolean month(int value) {
        month = value >= 1 && value <= MONTHS ? value : -1;
        return month > 0;
    }

    private boolean day(int value) {
        day = value >= 1 && value <= DAYS ? value : -1;
        return day > 0;
    }

    private boolean takes(char sign) {
        boolean there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    private boolean reset(int start) {
        at = start;
        year = -1;
        month = -1;
        day = -1;
        return false;
    }

    private int letters(int start) {
        int i = start;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int number(int most) {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < most && Chars.isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        boolean ends = at >= text.length() || !Chars.isDigit(text.charAt(at));
        return at > start && ends ? value : -1;
    }
}
