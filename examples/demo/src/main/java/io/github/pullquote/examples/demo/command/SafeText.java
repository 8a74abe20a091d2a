package io.github.pullquote.examples.demo.command;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;

/**
 * Makes text that comes from an input safe to print on a terminal, which takes some characters as orders: to erase, to
 * colour, to turn the direction of writing, so that what is read is not what is there.
 *
 * @see <a href="https://trojansource.codes/">Trojan Source</a>
 */
final class SafeText {
    private static final int LONGEST = 1_000;

    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

    private static final CharMatcher DIRECTION = CharMatcher.anyOf("\u061C\u200E\u200F")
            .or(CharMatcher.inRange('\u202A', '\u202E'))
            .or(CharMatcher.inRange('\u2066', '\u2069'))
            .precomputed();

    private SafeText() {}

    /** Returns a text of several lines whose controls, but for white space, are replaced, and which turns no direction. */
    static String of(String text) {
        return clean(text, CONTROL.and(CharMatcher.breakingWhitespace().negate()));
    }

    /** Returns a message as one line that is not too long. */
    static String line(String message) {
        CharMatcher control = CONTROL.or(CharMatcher.anyOf("\u2028\u2029"));
        return clean(Ascii.truncate(message, LONGEST, "..."), control);
    }

    private static String clean(String text, CharMatcher control) {
        return control.replaceFrom(DIRECTION.removeFrom(text), '\uFFFD');
    }
}
