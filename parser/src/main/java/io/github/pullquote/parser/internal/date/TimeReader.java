package io.github.pullquote.parser.internal.date;

import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Locale;
import java.util.Optional;

/** Reads times of day: {@code 17:46}, {@code 10.30am}, {@code 2:45 p.m. EDT}, {@code 14h32}, {@code 14.55 Uhr}. */
public final class TimeReader {
    private static final int HOURS = 24;
    private static final int NOON = 12;
    private static final int MINUTES = 60;

    private final String text;
    private final WordLists words;
    private int at;
    private int hour = -1;
    private int minute;
    private int second;
    private boolean marked;
    private boolean announced;
    private String zone = "";

    /**
     * A time that was found.
     *
     * @param iso as in ISO 8601, seconds included, with the offset when one is stated that is the same all year
     * @param end the offset after it
     */
    public record Time(String iso, int end) {}

    private TimeReader(String text, int start, WordLists words) {
        this.text = text;
        this.at = start;
        this.words = words;
    }

    /** Returns the time that the text has at the offset. */
    public static Optional<Time> read(String text, int start, WordLists words) {
        return new TimeReader(text, start, words).read();
    }

    /** Returns the time at the offset, to which a word such as "at" led: {@code klo 10.15} needs no more. */
    static Optional<Time> readAnnounced(String text, int start, WordLists words) {
        TimeReader reader = new TimeReader(text, start, words);
        reader.announced = true;
        return reader.read();
    }

    private Optional<Time> read() {
        hour = number(2);
        if (hour < 0 || !readMinutes()) {
            return Optional.empty();
        }
        readHalfOfDay();
        readClockWord();
        readZone();
        return marked && hour < HOURS && minute < MINUTES && second < MINUTES
                ? Optional.of(new Time(String.format(Locale.ROOT, "%02d:%02d:%02d", hour, minute, second) + zone, at))
                : Optional.empty();
    }

    private boolean readMinutes() {
        char sign = at < text.length() ? text.charAt(at) : ' ';
        if (sign != ':' && sign != '.' && sign != 'h') {
            return true;
        }
        int before = at++;
        minute = number(2);
        if (minute < 0) {
            minute = 0;
            at = before;
            return sign != ':';
        }
        marked = sign != '.' || announced;
        if (sign == ':' && at < text.length() && text.charAt(at) == ':') {
            at++;
            second = number(2);
            return second >= 0;
        }
        return true;
    }

    /** Reads {@code am}, {@code a.m.}, {@code PM} ... */
    private void readHalfOfDay() {
        int i = Chars.skipSpaces(text, at);
        char half = charAt(i);
        int m = charAt(i + 1) == '.' ? i + 2 : i + 1;
        if ((half != 'a' && half != 'p') || charAt(m) != 'm' || Character.isLetter(charAt(m + 1)) || hour > NOON) {
            return;
        }
        at = charAt(m + 1) == '.' ? m + 2 : m + 1;
        hour = hour % NOON + (half == 'p' ? NOON : 0);
        marked = true;
    }

    private void readClockWord() {
        int i = Chars.skipSpaces(text, at);
        int end = Chars.skipLetters(text, i);
        if (end > i && words.holds("clock-words", Spelling.fold(text.substring(i, end)))) {
            at = charAt(end) == '.' ? end + 1 : end;
            marked = true;
        }
    }

    private void readZone() {
        int i = Chars.skipSpaces(text, at);
        int end = Chars.skipLetters(text, i);
        String name = text.substring(i, end);
        if (name.equals("GMT") || name.equals("UTC") || name.equals("Z")) {
            zone = "Z";
            at = end;
        } else if (end - i >= 2 && end - i <= 5 && Chars.isAllCapitals(name)) {
            at = end;
        }
        readOffset();
    }

    private void readOffset() {
        char sign = charAt(at);
        int i = at + 1;
        if ((sign == '+' || sign == '-') && digits(i, 2) && digits(charAt(i + 2) == ':' ? i + 3 : i + 2, 2)) {
            int minutes = charAt(i + 2) == ':' ? i + 3 : i + 2;
            zone = sign + text.substring(i, i + 2) + ":" + text.substring(minutes, minutes + 2);
            at = minutes + 2;
        }
    }

    private boolean digits(int i, int count) {
        for (int k = i; k < i + count; k++) {
            if (!Chars.isDigit(charAt(k))) {
                return false;
            }
        }
        return true;
    }

    private char charAt(int i) {
        return i < text.length() ? Chars.lower(text.charAt(i)) : ' ';
    }

    private int number(int most) {
        int start = at;
        int value = 0;
        while (at < text.length() && at - start < most && Chars.isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        boolean ends = at >= text.length() || !Chars.isDigit(text.charAt(at));
        return at > start && ends ? value : -1;
    }
}
