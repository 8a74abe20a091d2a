package io.github.pullquote.parser.internal.date;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates at a place in a text: {@code March 3, 2024}, {@code 3. März 2024}, {@code 2024-03-03T10:00+01:00},
 * {@code 03.03.2024}, with or without a weekday before and a time after. A date without a year is found, but is no
 * {@link PublicationDate}.
 */
public final class DateReader {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2999;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int CENTURY = 2000;
    private static final String JOINTS = ",|/'’T:·•";
    private static final String YEAR_SIGNS = "-/.年년";
    private static final String MONTH_SIGNS = "-/.月월";
    private static final String DAY_SIGNS = ".日일";

    private final String text;
    private final WordLists words;
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
    public record Match(Optional<PublicationDate> date, int end) {}

    private DateReader(String text, int start, WordLists words) {
        this.text = text;
        this.at = start;
        this.words = words;
    }

    /** Returns the date, with its time before or after it, that the text has at the offset. */
    public static Optional<Match> read(String text, int start, WordLists words) {
        return dateFirst(text, start, words).or(() -> timeFirst(text, start, words));
    }

    private static Optional<Match> dateFirst(String text, int start, WordLists words) {
        DateReader reader = new DateReader(text, start, words);
        return reader.readDate() || (reader.skipWeekday() && reader.readDate())
                ? Optional.of(reader.match())
                : Optional.empty();
    }

    /** Reads {@code 6:09 AM PST, December 22, 2023}. */
    private static Optional<Match> timeFirst(String text, int start, WordLists words) {
        return TimeReader.read(text, start, words).flatMap(time -> {
            DateReader reader = new DateReader(text, time.end(), words);
            reader.at = reader.skipJoints(time.end());
            reader.skipWeekday();
            return reader.readDate() ? reader.match(time) : Optional.empty();
        });
    }

    private boolean readDate() {
        return readIso() || readDotted() || readMonthFirst() || readDayFirst();
    }

    /** Returns the date with the time that stood before it; empty when the date has no day. */
    private Optional<Match> match(TimeReader.Time time) {
        if (day < 0) {
            return Optional.empty();
        }
        return Optional.of(
                year < 0 || month < 1
                        ? new Match(Optional.empty(), at)
                        : new Match(date(day() + "T" + time.iso()).or(() -> date(day())), at));
    }

    private String day() {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    private Match match() {
        if (year < 0 || month < 1) {
            return new Match(Optional.empty(), at);
        }
        if (day < 0) {
            return new Match(date(String.format(Locale.ROOT, "%04d-%02d", year, month)), at);
        }
        int joint = skipSigns(at);
        int from = skipJoints(at);
        Optional<TimeReader.Time> time =
                from > joint ? TimeReader.readAnnounced(text, from, words) : TimeReader.read(text, from, words);
        if (time.isPresent()) {
            Optional<PublicationDate> withTime = date(day() + "T" + time.get().iso());
            return new Match(withTime.or(() -> date(day())), time.get().end());
        }
        return new Match(date(day()), at);
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
        return words.opening("time-links", text, start)
                .map(link -> start + link.length())
                .orElse(start);
    }

    private static Optional<PublicationDate> date(String iso) {
        try {
            return Optional.of(new PublicationDate(iso));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @CanIgnoreReturnValue
    private boolean skipWeekday() {
        if (!words.mayBegin("weekdays", text, at)) {
            return false;
        }
        int end = Chars.skipLetters(text, at);
        if (end <= at || !words.isWeekday(text.substring(at, end))) {
            return false;
        }
        at = end;
        while (at < text.length() && " ,.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        at = Chars.skipSpaces(text, linkEnd(at));
        return true;
    }

    /** Reads {@code 2024-03-03}, {@code 2024/3/3}, {@code 2024.03.03} {@code 2024年3月3日} and {@code 2024. március 3.} */
    private boolean readIso() {
        int start = at;
        int first = number(4);
        if (first >= FIRST_YEAR && first <= LAST_YEAR && parts(YEAR_SIGNS) && readMonth()) {
            if (day(number(2))) {
                parts(DAY_SIGNS);
                year = first;
                return true;
            }
        }
        return reset(start);
    }

    private boolean readMonth() {
        return monthName() || (month(number(2)) && parts(MONTH_SIGNS));
    }

    private boolean parts(String signs) {
        int i = Chars.skipSpaces(text, at);
        boolean there = i < text.length() && signs.indexOf(text.charAt(i)) >= 0;
        at = there ? Chars.skipSpaces(text, i + 1) : at;
        return there;
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
                if (year(shortYear()) && order(first, second, sign)) {
                    return true;
                }
            }
        }
        return reset(start);
    }

    /** Returns a year of four digits, or of two, which is one of this century. */
    private int shortYear() {
        int start = at;
        int value = number(4);
        return at - start == 2 ? CENTURY + value : value;
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
            if (day(number(2)) && !parts(":")) {
                ordinal();
                lastDay();
                readYearAfterComma();
                return true;
            }
            day = -1;
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
            lastDay();
            skipLink();
            if (monthName()) {
                readYearAfterComma();
                return true;
            }
        }
        return reset(start);
    }

    private void skipLink() {
        at = Chars.skipSpaces(text, at);
        int word = Chars.skipLetters(text, at);
        if (word > at && words.holds("date-links", Spelling.fold(text.substring(at, word)))) {
            at = Chars.skipSpaces(text, word);
        }
    }

    /** Skips the last day of a range: the first one counts. */
    private void lastDay() {
        int before = at;
        int first = day;
        at = Chars.skipSpaces(text, at);
        boolean dash = at < text.length() && Chars.isDash(text.charAt(at));
        at = dash ? Chars.skipSpaces(text, at + 1) : at;
        if (dash && day(number(2)) && day > first) {
            ordinal();
        } else {
            at = before;
        }
        day = first;
    }

    private void readYearAfterComma() {
        int before = at;
        at = Chars.skipSpaces(text, at);
        takes(',');
        skipLink();
        if (!year(number(4))) {
            at = before;
        }
    }

    /** Skips {@code st}, {@code th}, {@code er} or a full stop after the number of a day. */
    private void ordinal() {
        int end = Chars.skipLetters(text, at);
        if (end > at && words.holds("ordinal-endings", Spelling.fold(text.substring(at, end)))) {
            at = end;
        }
        takes('.');
    }

    private boolean monthName() {
        if (!words.mayBegin("months", text, at)) {
            return false;
        }
        int end = Chars.skipLetters(text, at);
        Optional<String> number =
                end > at ? words.value("months", Spelling.fold(text.substring(at, end))) : Optional.empty();
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
