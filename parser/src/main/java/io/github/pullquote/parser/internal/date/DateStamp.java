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
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int DAY_DIGITS = 8;
    private static final int MINUTE_DIGITS = 12;
    private static final int SECOND_DIGITS = 14;
    private static final int EPOCH_SECOND_DIGITS = 10;
    private static final int EPOCH_MILLI_DIGITS = 13;
    private static final int MOST_HOURS_OFF = 15;

    private final String text;
    private int at;

    /**
     * A stamp within a text.
     *
     * @param date the date, known to the day at least
     * @param end the offset after it
     */
    record Match(PublicationDate date, int end) {}

    private DateStamp(String text, int at) {
        this.text = text;
        this.at = at;
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
        return stamp.day().map(day -> stamp.match(day));
    }

    /** Reads values that are one number. */
    private static Optional<PublicationDate> digits(String text) {
        int end = 0;
        while (end < text.length() && Chars.isDigit(text.charAt(end))) {
            end++;
        }
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
        return Optional.of(new PublicationDate(
                iso(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC).toString()) + "Z"));
    }

    private static Optional<PublicationDate> compact(String digits) {
        String time = digits.substring(DAY_DIGITS);
        return day(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8))
                .map(day -> join(day, time(time.substring(0, 2), time.substring(2, 4), time.substring(4)), ""));
    }

    private Optional<LocalDate> day() {
        int start = at;
        int digits = digitsAt(start);
        if (digits == DAY_DIGITS) {
            at = start + DAY_DIGITS;
            return day(number(text, start, start + 4), number(text, start + 4, start + 6), number(text, start + 6, at));
        }
        char sign = charAt(start + 4);
        int month = digitsAt(start + 5);
        int second = start + 5 + month;
        int day = digitsAt(second + 1);
        if (digits != 4
                || SEPARATORS.indexOf(sign) < 0
                || month < 1
                || month > 2
                || charAt(second) != sign
                || day < 1
                || day > 2) {
            return Optional.empty();
        }
        at = second + 1 + day;
        return day(number(text, start, start + 4), number(text, start + 5, second), number(text, second + 1, at));
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
        int end = at;
        at = skip(at, "Tt ,");
        Optional<LocalTime> time = at > end ? time() : Optional.empty();
        if (time.isEmpty()) {
            return new Match(PublicationDate.of(day), end);
        }
        int afterTime = at;
        String offset = offset();
        return new Match(join(day, time, offset), offset.isEmpty() ? afterTime : at);
    }

    private Optional<LocalTime> time() {
        int digits = digitsAt(at);
        if (digits == 4 || digits == 6) {
            String all = text.substring(at, at + digits);
            at += digits;
            return time(all.substring(0, 2), all.substring(2, 4), all.substring(4));
        }
        if (digits < 1 || digits > 2 || charAt(at + digits) != ':' || digitsAt(at + digits + 1) != 2) {
            return Optional.empty();
        }
        String hour = text.substring(at, at + digits);
        String minute = text.substring(at + digits + 1, at + digits + 3);
        at += digits + 3;
        return time(hour, minute, seconds());
    }

    private String seconds() {
        if (charAt(at) != ':' || digitsAt(at + 1) != 2) {
            return "";
        }
        String second = text.substring(at + 1, at + 3);
        at += 3;
        boolean fraction = charAt(at) == '.' || charAt(at) == ',' || charAt(at) == ':';
        at += fraction && digitsAt(at + 1) > 0 ? 1 + digitsAt(at + 1) : 0;
        return second;
    }

    private static Optional<LocalTime> time(String hour, String minute, String second) {
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(hour), Integer.parseInt(minute), second.isEmpty() ? 0 : Integer.parseInt(second)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads {@code Z}, {@code UTC}, {@code +01:00}, {@code +0100} and {@code +01}. */
    private String offset() {
        at = skip(at, " ");
        if (text.startsWith("Z", at) || text.startsWith("UTC", at) || text.startsWith("GMT", at)) {
            at += text.startsWith("Z", at) ? 1 : 3;
            return "Z";
        }
        char sign = charAt(at);
        int hours = digitsAt(at + 1);
        if ((sign != '+' && sign != '-') || (hours != 2 && hours != 4)) {
            return "";
        }
        String hour = text.substring(at + 1, at + 3);
        int colon = charAt(at + 3) == ':' ? at + 4 : at + 3;
        String minute = digitsAt(colon) == 2 ? text.substring(colon, colon + 2) : "00";
        at = digitsAt(colon) == 2 ? colon + 2 : at + 3;
        boolean real = Integer.parseInt(hour) < MOST_HOURS_OFF && Integer.parseInt(minute) < 60;
        return real ? sign + hour + ":" + minute : "";
    }

    private static PublicationDate join(LocalDate day, Optional<LocalTime> time, String offset) {
        return time.map(clock -> day.atTime(clock))
                .map(moment -> new PublicationDate(
                        offset.isEmpty() ? iso(moment.toString()) : iso(moment.toString()) + normal(offset)))
                .orElseGet(() -> PublicationDate.of(day));
    }

    private static String iso(String moment) {
        return moment.length() == "2024-03-03T10:00".length() ? moment + ":00" : moment;
    }

    private static String normal(String offset) {
        return ZoneOffset.of(offset).getTotalSeconds() == 0 ? "Z" : offset;
    }

    /** Reads {@code Sun Mar 03 10:00:00 CET 2024}. */
    private static Optional<PublicationDate> javaDate(String text) {
        int month = text.length() < 24 ? -1 : MONTHS.indexOf(text.substring(4, 7));
        if (month < 0 || month % 3 != 0 || text.charAt(13) != ':' || text.charAt(3) != ' ') {
            return Optional.empty();
        }
        int year = text.lastIndexOf(' ') + 1;
        DateStamp clock = new DateStamp(text, 11);
        return text.length() - year == 4 && clock.digitsAt(year) == 4 && clock.digitsAt(8) == 2
                ? day(number(text, year, year + 4), month / 3 + 1, number(text, 8, 10))
                        .map(day -> join(day, clock.time(), ""))
                : Optional.empty();
    }

    private int skip(int from, String signs) {
        int i = from;
        while (i < text.length() && signs.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int digitsAt(int from) {
        int i = from;
        while (i < text.length() && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : ' ';
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text.substring(start, end));
    }
}
