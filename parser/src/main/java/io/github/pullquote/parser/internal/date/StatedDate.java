package io.github.pullquote.parser.internal.date;

import com.google.common.base.Strings;
import io.github.pullquote.core.PublicationDate;
import java.util.Optional;

/**
 * What a line says of a day. The numbers are possible ones, but there may be no such day.
 *
 * @param year 0 when none is stated
 * @param month 0 when it cannot be told from the day
 * @param day 0 when none is stated, or it cannot be told from the month
 */
record StatedDate(int year, int month, int day) {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2999;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    static boolean isMonth(int number) {
        return number >= 1 && number <= MONTHS;
    }

    static boolean isDay(int number) {
        return number >= 1 && number <= DAYS;
    }

    boolean hasDay() {
        return day > 0;
    }

    /** Returns whether year and month are stated. */
    boolean isComplete() {
        return year > 0 && month > 0;
    }

    /** Returns the date, to the day or the month; empty when it is not complete, or no such day exists. */
    Optional<PublicationDate> date() {
        return !isComplete() ? Optional.empty() : hasDay() ? real(isoDay()) : real(isoMonth());
    }

    /** Returns the date with a time, as ISO 8601 has it; without, when there is no such moment. */
    Optional<PublicationDate> at(String time) {
        return isComplete() && hasDay() ? real(isoDay() + "T" + time).or(this::date) : Optional.empty();
    }

    private String isoDay() {
        return isoMonth() + '-' + digits(day, 2);
    }

    private String isoMonth() {
        return digits(year, 4) + '-' + digits(month, 2);
    }

    /** Returns the number with zeros before it; a format would be read at each call. */
    static String digits(int number, int length) {
        return Strings.padStart(Integer.toString(number), length, '0');
    }

    private static Optional<PublicationDate> real(String iso) {
        try {
            return Optional.of(new PublicationDate(iso));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
