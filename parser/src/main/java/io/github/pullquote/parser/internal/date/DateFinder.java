package io.github.pullquote.parser.internal.date;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds dates in texts: stamps, numbers in the order of the page, and words in the languages of the word lists. Only
 * dates that are known to the day and in the range count.
 */
public final class DateFinder {
    private static final String NUMBER_SIGNS = "./-|";
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    /** Names of months and days of the week are no longer. */
    private static final int LONGEST_WORD = 16;
    /** Texts with more dates than this are lists. */
    private static final int MOST = 12;

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final ImmutableList<WordLists> words;
    private final DateLabels labels;
    private final Supplier<DateOrder> order;
    private final DateRange range;

    /**
     * A date in a text.
     *
     * @param date the date
     * @param span where it stands
     */
    public record Found(PublicationDate date, Span span) {}

    /** Makes a finder that tries the word lists in order; it asks for the order of day and month when it needs it. */
    public DateFinder(ImmutableList<WordLists> words, Supplier<DateOrder> order, DateRange range) {
        this.words = words;
        this.labels = new DateLabels(words);
        this.order = order;
        this.range = range;
    }

    /** Returns a finder that takes older dates too, for what is stated as a date and nothing else. */
    public DateFinder stated() {
        return new DateFinder(words, order, range.withArchives());
    }

    /** Returns the date that a value states, in whatever notation. */
    public Optional<PublicationDate> value(String value) {
        return DateStamp.read(value).filter(range::holds).or(() -> first(value).map(Found::date));
    }

    /** Returns the first date in the text. */
    public Optional<Found> first(String text) {
        return next(text, 0);
    }

    /** Returns the date that the text calls one of publication, else the first that it does not call one of a change. */
    public Optional<Found> published(String text) {
        ImmutableList<Found> all = all(text);
        return all.stream()
                .filter(found -> isLabelled(text, found))
                .findFirst()
                .or(() -> all.stream().filter(found -> !isChange(text, found)).findFirst())
                .or(() -> all.stream().findFirst());
    }

    /** Returns the first date that the text calls one of publication. */
    public Optional<Found> labelled(String text) {
        return all(text).stream().filter(found -> isLabelled(text, found)).findFirst();
    }

    /** Returns whether the text states the day. */
    public boolean holds(String text, LocalDate day) {
        return all(text).stream().anyMatch(found -> found.date().day().equals(Optional.of(day)));
    }

    private boolean isLabelled(String text, Found found) {
        return labels.before(text, found.span().start()).orElse(false);
    }

    private boolean isChange(String text, Found found) {
        return !labels.before(text, found.span().start()).orElse(true);
    }

    private ImmutableList<Found> all(String text) {
        ImmutableList.Builder<Found> all = ImmutableList.builder();
        Optional<Found> found = next(text, 0);
        for (int i = 0; i < MOST && found.isPresent(); i++) {
            all.add(found.get());
            found = next(text, found.get().span().end());
        }
        return all.build();
    }

    /** Returns the first date in the text from the offset on; one without digits holds none. */
    private Optional<Found> next(String text, int from) {
        boolean mayHold = DIGITS.matchesAnyOf(text);
        for (int i = from; mayHold && i < text.length(); i++) {
            if (begins(text, i)) {
                Optional<Found> found = at(text, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean begins(String text, int i) {
        char c = text.charAt(i);
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        return Chars.isDigit(c) ? !Chars.isDigit(before) : Character.isLetter(c) && !Character.isLetter(before);
    }

    private Optional<Found> at(String text, int i) {
        if (!Chars.isDigit(text.charAt(i))) {
            return inWords(text, i);
        }
        return DateStamp.at(text, i)
                .filter(stamp -> range.holds(stamp.date()))
                .map(stamp -> new Found(stamp.date(), new Span(i, stamp.end())))
                .or(() -> numbers(text, i))
                .or(() -> words.stream()
                        .flatMap(list -> read(text, i, list).stream())
                        .findFirst());
    }

    private Optional<Found> inWords(String text, int i) {
        for (WordLists list : words) {
            Optional<Found> found = isName(text, i, list) ? read(text, i, list) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns whether the word at the offset is the name of a month or day. */
    private static boolean isName(String text, int i, WordLists list) {
        if (!list.mayBegin("months", text, i) && !list.mayBegin("weekdays", text, i)) {
            return false;
        }
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = end - i > LONGEST_WORD ? "" : Spelling.fold(text.substring(i, end));
        return list.holds("months", word) || list.isWeekday(word);
    }

    private Optional<Found> read(String text, int i, WordLists list) {
        return DateReader.read(text, i, list)
                .flatMap(match ->
                        match.date().filter(range::holds).map(date -> new Found(date, new Span(i, match.end()))));
    }

    /** Reads {@code 3.4.2024}, {@code 3/4/2024} and {@code 03-04-24}, of which day and month may need the page's order. */
    private Optional<Found> numbers(String text, int i) {
        int first = digits(text, i);
        int mark = Chars.skipSpaces(text, first);
        char sign = mark < text.length() ? text.charAt(mark) : ' ';
        if (first - i > 2 || (mark > first && sign != '|') || NUMBER_SIGNS.indexOf(sign) < 0) {
            return Optional.empty();
        }
        int second = Chars.skipSpaces(text, mark + 1);
        int secondEnd = digits(text, second);
        int secondMark = sign == '|' ? Chars.skipSpaces(text, secondEnd) : secondEnd;
        if (secondEnd == second || secondEnd - second > 2 || !text.startsWith(String.valueOf(sign), secondMark)) {
            return Optional.empty();
        }
        int year = Chars.skipSpaces(text, secondMark + 1);
        int end = digits(text, year);
        boolean isShort = end - year == 2;
        if (!isShort && end - year != 4) {
            return Optional.empty();
        }
        int years = Integer.parseInt(text.substring(year, end)) + (isShort ? CENTURY : 0);
        return date(years, number(text, i, first), number(text, second, secondEnd), sign)
                .filter(range::holds)
                .map(date -> new Found(date, new Span(i, end)));
    }

    private Optional<PublicationDate> date(int year, int first, int second, char sign) {
        boolean monthFirst =
                second > MONTHS || (first <= MONTHS && sign != '.' && order.get() == DateOrder.MONTH_FIRST);
        return DateStamp.read(String.format(
                Locale.ROOT, "%04d-%02d-%02d", year, monthFirst ? first : second, monthFirst ? second : first));
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text.substring(start, end));
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
