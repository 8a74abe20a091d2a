package io.github.pullquote.parser.internal.date;

import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.text.Chars;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads dates as programs write them, ISO 8601 above all with the liberties pages take: {@code 2024-3-3 10:00},
 * {@code 2024/03/03T10:00:00.000+0100}, {@code 20240303T1000Z}, seconds and milliseconds since 1970, and
 * {@code Sun Mar 03 10:00:00 CET 2024}. The day stays as written, whatever the offset.
 */
final class DateStamp {
    private static final String SEPARATORS = "-/.";
    private static final int DAY_DIGITS = 8;
    private static final int MINUTE_DIGITS = 12;
    private static final int SECOND_DIGITS = 14;
    private static final int EPOCH_SECOND_DIGITS = 10;
    private static final int EPOCH_MILLI_DIGITS = 13;

    private final Cursor cursor;

    /**
     * A stamp within a text.
     *
     * @param date the date, known to the day at least
     * @param end the offset after it
     */
    record Match(PublicationDate date, int end) {}

    private DateStamp(String text, int at) {
        this.cursor = new Cursor(text, at);
    }

    /** Returns the date that the whole of a value states; what follows a full date is not looked at. */
    static Optional<PublicationDate> read(String value) {
        int call = value.indexOf("Date(");
        String text = call < 0 ? value.strip() : value.substring(call + "Date(".length());
        return digits(text).or(() -> at(text, 0).map(Match::date)).or(() -> javaDate(text));
    }

    /** Returns the stamp that the text has at the offset: year, month and day parted by one sign, or eight digits. */
    static Optional<Match> at(String text, int offset) {
        DateStamp stamp = new DateStamp(text, offset);
        return stamp.day().map(stamp::match);
    }

    /** Reads values that are one number. */
    private static Optional<PublicationDate> digits(String text) {
        int end = Chars.skipDigits(text, 0);
        boolean whole = end == text.length() || text.charAt(end) == '.' || text.charAt(end) == ')';
        if (!whole || end > SECOND_DIGITS) {
            return Optional.empty();
        }
        return switch (end) {
            case EPOCH_SECOND_DIGITS -> instant(Long.parseLong(text.substring(0, end)));
            case EPOCH_MILLI_DIGITS -> instant(Long.parseLong(text.substring(0, end)) / 1000);
            case MINUTE_DIGITS, SECOND_DIGITS -> compact(text.substring(0, end));
            default -> Optional.empty();
        };
    }

    private static Optional<PublicationDate> instant(long seconds) {
        return Optional.of(StampTime.join(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC), "Z"));
    }

    private static Optional<PublicationDate> compact(String digits) {
        Optional<LocalTime> time = StampTime.of(digits.substring(DAY_DIGITS));
        return compactDay(digits).map(day -> StampTime.join(day, time, ""));
    }

    private static Optional<LocalDate> compactDay(String digits) {
        return day(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
    }

    private Optional<LocalDate> day() {
        int digits = cursor.digits(0);
        if (digits == DAY_DIGITS) {
            Optional<LocalDate> day = compactDay(cursor.text(0, DAY_DIGITS));
            cursor.moveTo(cursor.at() + DAY_DIGITS);
            return day;
        }
        char sign = cursor.peek(4);
        if (digits != 4 || SEPARATORS.indexOf(sign) < 0) {
            return Optional.empty();
        }
        int year = cursor.number(4);
        cursor.takes(sign);
        int month = cursor.number(2);
        int day = cursor.takes(sign) ? cursor.number(2) : -1;
        return month < 0 || day < 0 ? Optional.empty() : day(year, month, day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the date with the time and the offset that follow it, as far as they make sense. */
    private Match match(LocalDate day) {
        int end = cursor.at();
        cursor.skip("Tt ,");
        Optional<LocalTime> time = cursor.at() > end ? StampTime.read(cursor) : Optional.empty();
        if (time.isEmpty()) {
            return new Match(PublicationDate.of(day), end);
        }
        int afterTime = cursor.at();
        String offset = StampTime.offset(cursor);
        return new Match(StampTime.join(day, time, offset), offset.isEmpty() ? afterTime : cursor.at());
    }

    /** Reads {@code Sun Mar 03 10:00:00 CET 2024}. */
    private static Optional<PublicationDate> javaDate(String text) {
        boolean fits = text.length() >= 24 && text.charAt(13) == ':' && text.charAt(3) == ' ';
        int year = text.lastIndexOf(' ') + 1;
        boolean isWhole = fits && text.length() - year == 4 && Chars.skipDigits(text, year) == text.length();
        Cursor day = new Cursor(text, 8);
        return !isWhole || day.digits(0) != 2
                ? Optional.empty()
                : MonthNames.at(text, 4)
                        .flatMap(month -> day(number(text, year, year + 4), month.getValue(), day.number(2)))
                        .map(found -> StampTime.join(found, StampTime.read(new Cursor(text, 11)), ""));
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text.substring(start, end));
    }
}
