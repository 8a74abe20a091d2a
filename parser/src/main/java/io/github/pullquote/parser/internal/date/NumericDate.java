package io.github.pullquote.parser.internal.date;

import java.util.Optional;

/**
 * Reads dates in numbers that have the day and month first: {@code 3.4.2024}, {@code 3. 4. 24}, {@code 03/04/2024},
 * {@code 03-04-24}, {@code 3 | 4 | 2024}. The one place that asks which of the two is the day.
 */
final class NumericDate {
    private static final String SIGNS = "./-|";
    private static final int CENTURY = 2000;

    private NumericDate() {}

    /** Returns the date at the cursor, which moves behind it; with full stops the day is first everywhere. */
    static Optional<StatedDate> read(Cursor cursor, DateOrder order) {
        int start = cursor.at();
        int first = cursor.number(2);
        char sign = sign(cursor);
        boolean signed = first > 0 && SIGNS.indexOf(sign) >= 0 && takes(cursor, sign);
        int second = signed ? cursor.number(2) : -1;
        int year = second > 0 && takes(cursor, sign) ? year(cursor) : -1;
        Optional<StatedDate> date = StatedDate.isYear(year)
                ? ordered(first, second, year, sign == '.' ? DateOrder.DAY_FIRST : order)
                : Optional.empty();
        if (date.isEmpty()) {
            cursor.moveTo(start);
        }
        return date;
    }

    /** Returns the sign after the number; spaces stand before none but the bar. */
    private static char sign(Cursor cursor) {
        int end = cursor.at();
        boolean bar = cursor.takesAny("|");
        cursor.moveTo(end);
        return bar ? '|' : cursor.peek();
    }

    private static boolean takes(Cursor cursor, char sign) {
        boolean there = sign == '|' ? cursor.takesAny("|") : cursor.takes(sign);
        cursor.skipSpaces();
        return there;
    }

    /** Returns a year of four digits, or of two, which is one of this century. */
    private static int year(Cursor cursor) {
        boolean isShort = cursor.digits(0) == 2;
        int number = cursor.number(4);
        return isShort ? CENTURY + number : number;
    }

    private static Optional<StatedDate> ordered(int first, int second, int year, DateOrder order) {
        boolean dayFirst = StatedDate.isDay(first) && StatedDate.isMonth(second);
        boolean monthFirst = StatedDate.isMonth(first) && StatedDate.isDay(second);
        if (!dayFirst && !monthFirst) {
            return Optional.empty();
        }
        boolean isClear = !dayFirst || !monthFirst || first == second;
        if (!isClear && order == DateOrder.UNKNOWN) {
            return Optional.of(new StatedDate(year, 0, 0));
        }
        boolean dayIsFirst = dayFirst && (isClear || order == DateOrder.DAY_FIRST);
        return Optional.of(dayIsFirst ? new StatedDate(year, second, first) : new StatedDate(year, first, second));
    }
}
