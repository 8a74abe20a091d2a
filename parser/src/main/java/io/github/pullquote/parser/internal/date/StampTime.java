package io.github.pullquote.parser.internal.date;

import io.github.pullquote.core.PublicationDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The time and offset of a {@link DateStamp}: {@code 9:05}, {@code 12:05:30.123}, {@code 1205}; {@code Z}, {@code
 * +0100}.
 */
final class StampTime {
    private static final int MAX_HOURS_OFF = 14;
    private static final int MAX_MINUTES = 59;

    private StampTime() {}

    /** Returns the time at the cursor, which moves behind it. */
    static Optional<LocalTime> read(Cursor cursor) {
        int digits = cursor.digits(0);
        if (digits == 4 || digits == 6) {
            String all = cursor.text(0, digits);
            cursor.moveTo(cursor.at() + digits);
            return of(all);
        }
        if (digits < 1 || digits > 2 || cursor.peek(digits) != ':' || cursor.digits(digits + 1) != 2) {
            return Optional.empty();
        }
        int hour = cursor.number(2);
        cursor.takes(':');
        int minute = cursor.number(2);
        return of(hour, minute, seconds(cursor));
    }

    /** Returns the time that four or six digits are. */
    static Optional<LocalTime> of(String digits) {
        return of(
                Integer.parseInt(digits.substring(0, 2)),
                Integer.parseInt(digits.substring(2, 4)),
                digits.length() > 4 ? Integer.parseInt(digits.substring(4)) : 0);
    }

    private static Optional<LocalTime> of(int hour, int minute, int second) {
        try {
            return Optional.of(LocalTime.of(hour, minute, second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the seconds after the minutes, 0 when none are given; fractions are skipped. */
    private static int seconds(Cursor cursor) {
        int digits = cursor.digits(1);
        if (cursor.peek() != ':' || digits < 1 || digits > 2) {
            return 0;
        }
        cursor.takes(':');
        int second = cursor.number(2);
        char sign = cursor.peek();
        int fraction = sign == '.' || sign == ',' || sign == ':' ? cursor.digits(1) : 0;
        cursor.moveTo(fraction > 0 ? cursor.at() + 1 + fraction : cursor.at());
        return second;
    }

    /** Reads {@code Z}, {@code UTC}, {@code +01:00}, {@code +0100} and {@code +01}; returns "" when there is none. */
    static String offset(Cursor cursor) {
        cursor.skip(" ");
        if (cursor.takes("Z") || cursor.takes("UTC") || cursor.takes("GMT")) {
            return "Z";
        }
        char sign = cursor.peek();
        int digits = cursor.digits(1);
        if ((sign != '+' && sign != '-') || (digits != 2 && digits != 4)) {
            return "";
        }
        String hour = cursor.text(1, 3);
        int start = cursor.peek(3) == ':' ? 4 : 3;
        boolean hasMinutes = cursor.digits(start) == 2;
        String minute = hasMinutes ? cursor.text(start, start + 2) : "00";
        cursor.moveTo(cursor.at() + (hasMinutes ? start + 2 : 3));
        boolean real = Integer.parseInt(hour) <= MAX_HOURS_OFF && Integer.parseInt(minute) <= MAX_MINUTES;
        return real ? sign + hour + ":" + minute : "";
    }

    /** Returns the day with the time and offset, as far as they are known. */
    static PublicationDate join(LocalDate day, Optional<LocalTime> time, String offset) {
        return time.map(clock -> join(day.atTime(clock), offset)).orElseGet(() -> PublicationDate.of(day));
    }

    /** Returns the moment with seconds, which Java leaves out when they are 0. */
    static PublicationDate join(LocalDateTime moment, String offset) {
        String iso = moment.toString();
        String seconds = iso.length() == "2024-03-03T10:00".length() ? ":00" : "";
        return new PublicationDate(iso + seconds + (offset.isEmpty() ? "" : normal(offset)));
    }

    private static String normal(String offset) {
        return ZoneOffset.of(offset).getTotalSeconds() == 0 ? "Z" : offset;
    }
}
