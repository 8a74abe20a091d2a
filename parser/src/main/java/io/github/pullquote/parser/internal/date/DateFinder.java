package io.github.pullquote.parser.internal.date;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds dates in texts: stamps, numbers in the order of the page, and words in the languages of the word lists. Only
 * dates that are known to the day and in the range count.
 */
public final class DateFinder {
    /** Names of months and days of the week are no longer. */
    private static final int MAX_WORD_LENGTH = 16;
    /** Texts with more dates than this are lists. */
    private static final int MAX_DATES = 12;

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final ImmutableList<WordLists> words;
    private final DateLabels labels;
    private final DateOrder order;
    private final DateRange range;

    /**
     * A date in a text.
     *
     * @param date the date
     * @param span where it stands
     */
    public record Found(PublicationDate date, Span span) {}

    /** Makes a finder that tries the word lists in order. */
    public DateFinder(ImmutableList<WordLists> words, DateOrder order, DateRange range) {
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

    /**
     * Returns the date that the text calls one of publication, else the first that it does not call one of a change.
     */
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

    /** Returns the first date that the text calls one of a change. */
    public Optional<Found> modified(String text) {
        return all(text).stream()
                .filter(found -> labels.tellsChange(text, found.span().start()))
                .findFirst();
    }

    /** Returns the date that the line is, perhaps with its label, a time and the date of a change, and nothing else. */
    public Optional<PublicationDate> line(String text) {
        return words.stream()
                .flatMap(list -> DatedLine.read(text, list, order, Optional.empty()).stream())
                .flatMap(line -> line.published().stream())
                .filter(range::holds)
                .findFirst();
    }

    /** Returns whether the text states the day, and does not say that it is one of a change. */
    public boolean holdsUnchanged(String text, LocalDate day) {
        return all(text).stream()
                .anyMatch(found -> found.date().day().equals(Optional.of(day)) && !isChange(text, found));
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
        for (int i = 0; i < MAX_DATES && found.isPresent(); i++) {
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
        if (!list.mayBegin(WordListName.MONTHS, text, i) && !list.mayBegin(WordListName.WEEKDAYS, text, i)) {
            return false;
        }
        int end = i;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = end - i > MAX_WORD_LENGTH ? "" : Spelling.fold(text.substring(i, end));
        return list.holds(WordListName.MONTHS, word) || list.isWeekday(word);
    }

    private Optional<Found> read(String text, int i, WordLists list) {
        return DateReader.read(text, i, list, order)
                .flatMap(match ->
                        match.date().filter(range::holds).map(date -> new Found(date, new Span(i, match.end()))));
    }

    private Optional<Found> numbers(String text, int i) {
        Cursor cursor = new Cursor(text, i);
        return NumericDate.read(cursor, order)
                .flatMap(StatedDate::date)
                .filter(range::holds)
                .map(date -> new Found(date, new Span(i, cursor.at())));
    }
}
