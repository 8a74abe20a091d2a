package io.github.pullquote.parser.internal.date;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Optional;

/**
 * Reads dates that have the year first, or the month in words: {@code 2024-03-03}, {@code 2024年3月3日}, {@code March 3,
 * 2024}, {@code 3–5 March}, {@code March 2024}. Made for one line.
 */
final class WrittenDate {
    private static final String YEAR_SIGNS = "-/.年년";
    private static final String MONTH_SIGNS = "-/.月월";
    private static final String DAY_SIGNS = ".日일";

    private final Cursor cursor;
    private final WordLists words;

    WrittenDate(Cursor cursor, WordLists words) {
        this.cursor = cursor;
        this.words = words;
    }

    /** Reads {@code 2024-03-03}, {@code 2024/3/3}, {@code 2024.03.03} {@code 2024年3月3日} and {@code 2024. március 3.} */
    Optional<StatedDate> yearFirst() {
        int start = cursor.at();
        int year = cursor.number(4);
        boolean isYear = StatedDate.isYear(year) && cursor.takesAny(YEAR_SIGNS);
        int month = isYear ? monthNameOrNumber() : 0;
        int day = month > 0 ? cursor.number(2) : 0;
        if (!StatedDate.isDay(day)) {
            return nothing(start);
        }
        cursor.takesAny(DAY_SIGNS);
        return Optional.of(new StatedDate(year, month, day));
    }

    /** Reads {@code March 3, 2024}, {@code March 3} and {@code March 2024}. */
    Optional<StatedDate> monthFirst() {
        int start = cursor.at();
        int month = monthName();
        if (month == 0) {
            return nothing(start);
        }
        int afterMonth = cursor.at();
        int day = cursor.number(2);
        if (StatedDate.isDay(day) && !cursor.takesAny(":")) {
            ordinal();
            lastDay(day);
            return Optional.of(new StatedDate(yearAfterComma(), month, day));
        }
        cursor.moveTo(afterMonth);
        cursor.takes(',');
        cursor.skipSpaces();
        int year = cursor.number(4);
        return StatedDate.isYear(year) ? Optional.of(new StatedDate(year, month, 0)) : nothing(start);
    }

    /** Reads {@code 3 March 2024}, {@code 3. März}, {@code 3 de marzo de 2024} and {@code 3–5 March}. */
    Optional<StatedDate> dayFirst() {
        int start = cursor.at();
        int day = cursor.number(2);
        if (!StatedDate.isDay(day)) {
            return nothing(start);
        }
        ordinal();
        lastDay(day);
        skipLink();
        int month = monthName();
        return month > 0 ? Optional.of(new StatedDate(yearAfterComma(), month, day)) : nothing(start);
    }

    private Optional<StatedDate> nothing(int start) {
        cursor.moveTo(start);
        return Optional.empty();
    }

    private int monthNameOrNumber() {
        int named = monthName();
        if (named > 0) {
            return named;
        }
        int number = cursor.number(2);
        return StatedDate.isMonth(number) && cursor.takesAny(MONTH_SIGNS) ? number : 0;
    }

    /** Returns the number of the month whose name is here, and moves behind it; 0 when none is here. */
    private int monthName() {
        int end = cursor.mayBegin(words, WordListName.MONTHS) ? cursor.wordEnd() : cursor.at();
        Optional<String> number = end > cursor.at()
                ? words.value(WordListName.MONTHS, Spelling.fold(cursor.upTo(end)))
                : Optional.empty();
        if (number.isEmpty()) {
            return 0;
        }
        cursor.moveTo(end);
        cursor.takes('.');
        skipOtherName(number.get());
        cursor.skipSpaces();
        return Integer.parseInt(number.get());
    }

    /** In Arabic a month has two names, one for the east and one for the west: {@code نيسان / أبريل}. */
    private void skipOtherName(String number) {
        int before = cursor.at();
        boolean slash = cursor.takesAny("/");
        int end = slash ? cursor.wordEnd() : before;
        boolean same = slash
                && end > cursor.at()
                && words.value(WordListName.MONTHS, Spelling.fold(cursor.upTo(end)))
                        .filter(number::equals)
                        .isPresent();
        cursor.moveTo(same ? end : before);
    }

    private void skipLink() {
        cursor.skipSpaces();
        if (takesWord(WordListName.DATE_LINKS)) {
            cursor.skipSpaces();
        }
    }

    @CanIgnoreReturnValue
    private boolean takesWord(WordListName list) {
        int end = cursor.wordEnd();
        boolean there = end > cursor.at() && words.holds(list, Spelling.fold(cursor.upTo(end)));
        if (there) {
            cursor.moveTo(end);
        }
        return there;
    }

    /** Skips the last day of a range: the first one counts. */
    private void lastDay(int first) {
        int before = cursor.at();
        cursor.skipSpaces();
        boolean dash = Chars.isDash(cursor.peek()) && cursor.takes(cursor.peek());
        cursor.skipSpaces();
        int last = dash ? cursor.number(2) : 0;
        if (StatedDate.isDay(last) && last > first) {
            ordinal();
        } else {
            cursor.moveTo(before);
        }
    }

    /** Returns the year that may come next; 0 when none does. */
    private int yearAfterComma() {
        int before = cursor.at();
        cursor.skipSpaces();
        cursor.takes(',');
        skipLink();
        int year = cursor.number(4);
        if (StatedDate.isYear(year)) {
            return year;
        }
        cursor.moveTo(before);
        return 0;
    }

    /** Skips {@code st}, {@code th}, {@code er} or a full stop after the number of a day. */
    private void ordinal() {
        takesWord(WordListName.ORDINAL_ENDINGS);
        cursor.takes('.');
    }
}
