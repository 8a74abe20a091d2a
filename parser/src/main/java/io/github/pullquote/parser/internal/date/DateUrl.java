package io.github.pullquote.parser.internal.date;

import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;

/**
 * Reads the date in the address of an article: {@code /2024/03/03/}, {@code -2024-03-03-}, {@code /2024/0303/},
 * {@code /2024/mar/03/} or {@code /20240303/}, bounded on both sides. Looser runs of digits are mostly numbers of
 * articles.
 */
public final class DateUrl {
    private static final String SIGNS = "/-_.";

    private DateUrl() {}

    /** Returns the first date in the address that is in the range. */
    public static Optional<PublicationDate> read(String url, DateRange range) {
        int strokes = url.indexOf("//");
        for (int i = strokes < 0 ? 0 : strokes + 2; i < url.length(); i++) {
            if (Chars.isDigit(url.charAt(i)) && (i == 0 || isBound(url, i - 1))) {
                Optional<PublicationDate> date = at(url, i).filter(range::holds);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationDate> at(String url, int i) {
        int year = Chars.skipDigits(url, i);
        if (year == i + 8) {
            return isEnd(url, year)
                    ? date(url.substring(i, i + 4), url.substring(i + 4, i + 6), url.substring(i + 6, year))
                    : Optional.empty();
        }
        if (year != i + 4 || !isSign(url, year)) {
            return dayFirst(url, i);
        }
        int month = year + 1;
        int monthEnd = Chars.skipDigits(url, month);
        if (monthEnd == month + 4) {
            return isEnd(url, monthEnd)
                    ? date(url.substring(i, year), url.substring(month, month + 2), url.substring(month + 2, monthEnd))
                    : Optional.empty();
        }
        String number =
                monthEnd > month && monthEnd <= month + 2 ? url.substring(month, monthEnd) : monthName(url, month);
        int day = monthEnd > month ? monthEnd + 1 : month + 4;
        int dayEnd = Chars.skipDigits(url, day);
        return !number.isEmpty() && isSign(url, day - 1) && dayEnd > day && dayEnd <= day + 2 && isEnd(url, dayEnd)
                ? date(url.substring(i, year), number, url.substring(day, dayEnd))
                : Optional.empty();
    }

    /** Reads {@code 03-04-2024}. */
    private static Optional<PublicationDate> dayFirst(String url, int i) {
        int day = Chars.skipDigits(url, i);
        int month = day == i + 2 && isSign(url, day) ? Chars.skipDigits(url, day + 1) : day;
        int year = month == day + 3 && url.startsWith(url.substring(day, day + 1), month)
                ? Chars.skipDigits(url, month + 1)
                : month;
        return year == month + 5 && isEnd(url, year)
                ? date(url.substring(month + 1, year), url.substring(day + 1, month), url.substring(i, day))
                : Optional.empty();
    }

    private static String monthName(String url, int start) {
        return MonthNames.at(url, start)
                .map(month -> String.valueOf(month.getValue()))
                .orElse("");
    }

    private static Optional<PublicationDate> date(String year, String month, String day) {
        return DateStamp.read(year + "-" + month + "-" + day);
    }

    private static boolean isSign(String url, int i) {
        return i < url.length() && SIGNS.indexOf(url.charAt(i)) >= 0;
    }

    /**
     * What stands before a date: a sign, or the equals sign of a query; a letter only in short prefixes such as {@code
     * t20240303}.
     */
    private static boolean isBound(String url, int i) {
        return isSign(url, i)
                || url.charAt(i) == '='
                || (Character.isLetter(url.charAt(i)) && (i == 0 || isSign(url, i - 1)));
    }

    private static boolean isEnd(String url, int i) {
        return i >= url.length() || isSign(url, i) || "?#&".indexOf(url.charAt(i)) >= 0;
    }
}
