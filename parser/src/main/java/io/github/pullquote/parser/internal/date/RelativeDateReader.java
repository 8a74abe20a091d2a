package io.github.pullquote.parser.internal.date;

import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates as seen from the day the page was fetched: {@code 3 hours ago}, {@code vor 2 Tagen}, {@code yesterday}.
 * When that day is unknown they are found, but have no value.
 */
public final class RelativeDateReader {
    private static final int MAX_DIGITS = 4;

    /** A year that dates of four digits do not reach. */
    private static final int TOO_LATE = 10_000;

    private final String text;
    private final WordLists words;
    private final Optional<ZonedDateTime> retrievedAt;

    private RelativeDateReader(String text, WordLists words, Optional<ZonedDateTime> retrievedAt) {
        this.text = text;
        this.words = words;
        this.retrievedAt = retrievedAt;
    }

    /**
     * Returns the relative date that the text has at the offset; a stretch of time counts only with a word such as
     * "ago".
     */
    public static Optional<DateReader.Match> read(
            String text, int start, WordLists words, Optional<ZonedDateTime> retrievedAt) {
        RelativeDateReader reader = new RelativeDateReader(text, words, retrievedAt);
        Optional<DateReader.Match> day = reader.day(start);
        return day.isPresent() ? day : reader.stretch(start, false);
    }

    /** Returns the relative date at the offset; a stretch of time needs no word such as "ago". */
    public static Optional<DateReader.Match> readBare(
            String text, int start, WordLists words, Optional<ZonedDateTime> retrievedAt) {
        RelativeDateReader reader = new RelativeDateReader(text, words, retrievedAt);
        return reader.day(start).or(() -> reader.stretch(start, true));
    }

    private Optional<DateReader.Match> day(int start) {
        Optional<WordLists.Opening> word = words.opening(WordListName.RELATIVE_DAYS, text, start);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int end = start + word.get().length();
        int joint = end + (text.startsWith(",", end) ? 1 : 0);
        int link = Chars.skipSpaces(text, joint);
        int from = words.opening(WordListName.TIME_LINKS, text, link)
                .map(found -> Chars.skipSpaces(text, link + found.length()))
                .orElse(link);
        int after = TimeReader.read(text, from, words).map(TimeReader.Time::end).orElse(end);
        return Optional.of(new DateReader.Match(
                before(ChronoUnit.DAYS, Integer.parseInt(word.get().value())), after));
    }

    private Optional<DateReader.Match> stretch(int start, boolean bare) {
        int number = afterAgo(start);
        Cursor cursor = new Cursor(text, number);
        int count = cursor.number(MAX_DIGITS);
        if (count < 0) {
            return Optional.empty();
        }
        cursor.skipSpaces();
        int word = cursor.at();
        boolean opened = number > start;
        return words.opening(WordListName.TIME_UNITS, text, word).flatMap(unit -> {
            int end = word + unit.length();
            int after = afterAgo(Chars.skipSpaces(text, end));
            boolean closed = after > Chars.skipSpaces(text, end);
            return opened || closed || bare
                    ? Optional.of(new DateReader.Match(before(unit(unit.value()), count), closed ? trim(after) : end))
                    : Optional.empty();
        });
    }

    private int afterAgo(int start) {
        Optional<WordLists.Opening> word = words.opening(WordListName.AGO_WORDS, text, start);
        return word.isPresent() ? Chars.skipSpaces(text, start + word.get().length()) : start;
    }

    private int trim(int end) {
        int i = end;
        while (text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private static ChronoUnit unit(String name) {
        return ChronoUnit.valueOf(name.toUpperCase(Locale.ROOT) + "S");
    }

    /** Returns the date so long ago, no more precise than the unit. */
    private Optional<PublicationDate> before(ChronoUnit unit, int count) {
        return retrievedAt
                .map(now -> now.minus(count, unit).toLocalDate())
                .filter(day -> day.getYear() > 0 && day.getYear() < TOO_LATE)
                .map(day -> precise(day, unit));
    }

    private static PublicationDate precise(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> new PublicationDate(day.toString().substring(0, 7));
            case YEARS -> new PublicationDate(day.toString().substring(0, 4));
            default -> PublicationDate.of(day);
        };
    }
}
