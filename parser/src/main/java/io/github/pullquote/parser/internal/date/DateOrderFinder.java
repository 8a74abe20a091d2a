package io.github.pullquote.parser.internal.date;

import io.github.pullquote.parser.internal.text.Chars;

/**
 * Tells the order of day and month from the dates of a page that can be read in one way only: where 13/05/2024 stands,
 * 03/04/2024 has the day first too. Made for one text.
 */
public final class DateOrderFinder {
    private static final String SIGNS = "/-";
    private static final int YEAR_DIGITS = 4;

    private final String text;
    private int dayFirst;
    private int monthFirst;

    private DateOrderFinder(String text) {
        this.text = text;
    }

    /** Returns the order of most of the dates that tell, else the other one. */
    public static DateOrder find(String text, DateOrder otherwise) {
        DateOrderFinder finder = new DateOrderFinder(text);
        finder.read();
        return finder.dayFirst == finder.monthFirst
                ? otherwise
                : finder.dayFirst > finder.monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isDigit(text.charAt(i))) {
                int end = digits(i);
                if (i == 0 || SIGNS.indexOf(text.charAt(i - 1)) < 0) {
                    date(i, end);
                }
                i = end;
            }
        }
    }

    private void date(int start, int end) {
        int second = digits(end + 1);
        if (!isShort(start, end) || !isShort(end + 1, second) || !isSign(end) || !isSameSign(end, second)) {
            return;
        }
        int year = digits(second + 1);
        if (year - second - 1 == YEAR_DIGITS) {
            note(number(start, end), number(end + 1, second));
        }
    }

    private void note(int first, int second) {
        boolean mayBeDayFirst = StatedDate.isDay(first) && StatedDate.isMonth(second);
        boolean mayBeMonthFirst = StatedDate.isMonth(first) && StatedDate.isDay(second);
        dayFirst += mayBeDayFirst && !mayBeMonthFirst ? 1 : 0;
        monthFirst += mayBeMonthFirst && !mayBeDayFirst ? 1 : 0;
    }

    private static boolean isShort(int start, int end) {
        return end - start == 1 || end - start == 2;
    }

    private boolean isSign(int i) {
        return i < text.length() && SIGNS.indexOf(text.charAt(i)) >= 0;
    }

    private boolean isSameSign(int one, int other) {
        return other < text.length() && text.charAt(one) == text.charAt(other);
    }

    private int number(int start, int end) {
        return Integer.parseInt(text.substring(start, end));
    }

    private int digits(int from) {
        return Chars.skipDigits(text, Math.min(from, text.length()));
    }
}
