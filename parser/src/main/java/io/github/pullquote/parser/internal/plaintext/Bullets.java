package io.github.pullquote.parser.internal.plaintext;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.text.Chars;

/** The signs that open an item of a list: a bullet ({@code -}, {@code *}, {@code •} ...) or a number, and a space. */
public final class Bullets {
    private static final String SIGNS = "-*•‣▪◦●○■□·–—";
    private static final int DIGITS = 3;

    private Bullets() {}

    /** Returns whether the text at the span opens with a bullet or a number ({@code 1.} or {@code 1)}), and goes on. */
    public static boolean opens(CharSequence text, Span span) {
        int sign = signLength(text, span);
        return sign > 0 && span.length() > sign + 1 && isSpace(text.charAt(span.start() + sign));
    }

    private static int signLength(CharSequence text, Span span) {
        if (!span.isEmpty() && SIGNS.indexOf(text.charAt(span.start())) >= 0) {
            return 1;
        }
        int i = span.start();
        while (i < span.end() && i - span.start() < DIGITS && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        boolean ends = i > span.start() && i < span.end() && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return ends ? i + 1 - span.start() : 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}
