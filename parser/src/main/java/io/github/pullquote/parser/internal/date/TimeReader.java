package io.github.pullquote.parser.internal.date;

import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Optional;

/** Reads times of day: {@code 17:46}, {@code 10.30am}, {@code 2:45 p.m. EDT}, {@code 19.04 GMT}, {@code 14h32}, {@code 14.55 Uhr}. */
public final class TimeReader {
    private static final int HOURS = 24;
    private static final int NOON = 12;
    private static final int MINUTES = 60;

    private final Cursor cursor;
    private final WordLists words;
    private final boolean isAnnounced;
    private int hour = -1;
    private int minute;
    private int second;
    private boolean hasMinutes;
    private boolean isMarked;

    /**
     * A time that was found.
     *
     * @param iso as in ISO 8601, seconds included, with the offset when one is stated that is the same all year
     * @param end the offset after it
     */
    public record Time(String iso, int end) {}

    private TimeReader(Cursor cursor, WordLists words, boolean isAnnounced) {
        this.cursor = cursor;
        this.words = words;
        this.isAnnounced = isAnnounced;
    }

    /** Returns the time that the text has at the offset. */
    public static Optional<Time> read(String text, int start, WordLists words) {
        return new TimeReader(new Cursor(text, start), words, false).read();
    }

    /** Returns the time at the offset, to which a word such as "at" led: {@code klo 10.15} needs no more. */
    static Optional<Time> readAnnounced(String text, int start, WordLists words) {
        return new TimeReader(new Cursor(text, start), words, true).read();
    }

    private Optional<Time> read() {
        hour = cursor.number(2);
        if (hour < 0 || !readMinutes()) {
            return Optional.empty();
        }
        readHalfOfDay();
        readClockWord();
        String zone = zone();
        return isMarked && hour < HOURS && minute < MINUTES && second < MINUTES
                ? Optional.of(new Time(iso() + zone, cursor.at()))
                : Optional.empty();
    }

    private String iso() {
        return StatedDate.digits(hour, 2) + ':' + StatedDate.digits(minute, 2) + ':' + StatedDate.digits(second, 2);
    }

    private boolean readMinutes() {
        char sign = cursor.peek();
        if (sign != ':' && sign != '.' && sign != 'h') {
            return true;
        }
        int before = cursor.at();
        cursor.takes(sign);
        int minutes = cursor.number(2);
        if (minutes < 0) {
            cursor.moveTo(before);
            return sign != ':';
        }
        minute = minutes;
        hasMinutes = true;
        isMarked = sign != '.' || isAnnounced;
        if (sign == ':' && cursor.takes(':')) {
            second = cursor.number(2);
        }
        return second >= 0;
    }

    /** Reads {@code am}, {@code a.m.}, {@code PM} ... */
    private void readHalfOfDay() {
        int before = cursor.at();
        cursor.skipSpaces();
        char half = lower(0);
        int m = cursor.peek(1) == '.' ? 2 : 1;
        boolean there = (half == 'a' || half == 'p') && lower(m) == 'm' && !Character.isLetter(cursor.peek(m + 1));
        if (!there || hour > NOON) {
            cursor.moveTo(before);
            return;
        }
        cursor.moveTo(cursor.at() + m + 1);
        cursor.takes('.');
        hour = hour % NOON + (half == 'p' ? NOON : 0);
        isMarked = true;
    }

    private void readClockWord() {
        int before = cursor.at();
        cursor.skipSpaces();
        int end = cursor.wordEnd();
        if (end > cursor.at() && words.holds(WordListName.CLOCK_WORDS, Spelling.fold(cursor.upTo(end)))) {
            cursor.moveTo(end);
            cursor.takes('.');
            isMarked = true;
        } else {
            cursor.moveTo(before);
        }
    }

    /** Skips the name of a zone; returns its offset when it is the same all year, else "". */
    private String zone() {
        int before = cursor.at();
        cursor.skipSpaces();
        int end = cursor.wordEnd();
        String name = cursor.upTo(end);
        Optional<String> known = words.value(WordListName.TIME_ZONES, name);
        boolean isZone = known.isPresent() || (name.length() >= 2 && name.length() <= 5 && Chars.isAllCapitals(name));
        isMarked |= known.isPresent() && hasMinutes;
        cursor.moveTo(isZone ? end : before);
        return offset().or(() -> known).orElse("");
    }

    private Optional<String> offset() {
        char sign = cursor.peek();
        int minutes = cursor.peek(3) == ':' ? 4 : 3;
        boolean there = (sign == '+' || sign == '-') && hasTwoDigits(1) && hasTwoDigits(minutes);
        if (!there) {
            return Optional.empty();
        }
        String offset = sign + cursor.text(1, 3) + ":" + cursor.text(minutes, minutes + 2);
        cursor.moveTo(cursor.at() + minutes + 2);
        return Optional.of(offset);
    }

    private boolean hasTwoDigits(int ahead) {
        return Chars.isDigit(cursor.peek(ahead)) && Chars.isDigit(cursor.peek(ahead + 1));
    }

    private char lower(int ahead) {
        return Chars.lower(cursor.peek(ahead));
    }
}
