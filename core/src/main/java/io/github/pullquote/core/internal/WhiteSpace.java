package io.github.pullquote.core.internal;

import io.github.pullquote.core.Span;

/**
 * What counts as white space between the words of an article: what {@link Character#isWhitespace(int)} or
 * {@link Character#isSpaceChar(int)} accepts (so no-break spaces too), the next-line control U+0085 and the byte order
 * mark U+FEFF.
 */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Returns whether the code point is white space. */
    public static boolean isWhite(int codePoint) {
        return !isPlain(codePoint)
                && (Character.isWhitespace(codePoint)
                        || Character.isSpaceChar(codePoint)
                        || codePoint == 0x85
                        || codePoint == 0xFEFF);
    }

    /** The letters, digits and signs of ASCII, which are most of any page. */
    private static boolean isPlain(int codePoint) {
        return codePoint > ' ' && codePoint < 0x7F;
    }

    /** Returns whether the code unit ends a line: LF, CR, VT, FF, U+0085, U+2028 or U+2029. */
    public static boolean isLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Returns the span without white space at its edges; an empty span at its start when there is nothing else. */
    public static Span trim(CharSequence text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? new Span(span.start(), span.start()) : new Span(start, end);
    }

    /** Returns the text on one line: each run of white space that holds a line end becomes one space. */
    public static String onOneLine(String text) {
        if (!holdsLineEnd(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            boolean lineEnd = false;
            while (end < text.length() && isWhite(text.charAt(end))) {
                lineEnd |= isLineEnd(text.charAt(end++));
            }
            if (lineEnd) {
                out.append(' ');
            } else {
                out.append(text, i, end);
            }
            i = end;
            if (i < text.length()) {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    private static boolean holdsLineEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
