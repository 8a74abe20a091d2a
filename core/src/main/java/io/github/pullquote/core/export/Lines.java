package io.github.pullquote.core.export;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;

/** Finds the edges of words and lines in a text, not farther away than is of use. */
final class Lines {
    /** Lines may be as long as the text: looking for the end of one from each quote would cost the square of that. */
    private static final int REACH = 2 * UniqueWindows.LONGEST;

    /** Words too: scripts without spaces part them by punctuation only. */
    private static final int LONGEST_WORD = 60;

    private final String text;

    Lines(String text) {
        this.text = text;
    }

    /** Returns where the line begins that holds a place; the place itself where a line ends before it. */
    int lineStart(int place) {
        int least = Math.max(0, place - REACH);
        int i = place;
        while (i > least && !WhiteSpace.isLineEnd(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    int lineEnd(int place) {
        int most = Math.min(text.length(), place + REACH);
        int i = place;
        while (i < most && !WhiteSpace.isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns where the word begins that a place lies in; the place itself where it lies in none. */
    int wordStart(int place, int least) {
        int i = place;
        int stop = Math.max(least, place - LONGEST_WORD);
        while (i > stop && isInWord(i)) {
            i--;
        }
        return splitsPair(i) ? i - 1 : i;
    }

    int wordEnd(int place, int most) {
        int i = place;
        int stop = Math.min(most, place + LONGEST_WORD);
        while (i < stop && isInWord(i)) {
            i++;
        }
        return splitsPair(i) ? i + 1 : i;
    }

    int skipWhite(int from, int end) {
        int i = from;
        while (i < end && WhiteSpace.isWhite(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int skipWhiteBack(int from, int start) {
        int i = from;
        while (i > start && WhiteSpace.isWhite(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    boolean hasWord(int start, int end) {
        int i = start;
        while (i < end && !isWord(text.charAt(i))) {
            i++;
        }
        return i < end;
    }

    /** Returns a span from its first letter or digit to its last; all of it when it has none. */
    Span withoutMarks(Span span) {
        int start = span.start();
        while (start < span.end() && !isWord(text.charAt(start))) {
            start++;
        }
        int end = span.end();
        while (end > start && !isWord(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? span : new Span(start, end);
    }

    private boolean isInWord(int place) {
        return place > 0 && place < text.length() && isWord(text.charAt(place - 1)) && isWord(text.charAt(place));
    }

    boolean splitsPair(int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }

    /** Letters, digits, the marks on them, and what lies beyond the first plane. */
    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
