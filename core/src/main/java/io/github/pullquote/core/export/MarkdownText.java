package io.github.pullquote.core.export;

import com.google.common.base.CharMatcher;
import io.github.pullquote.core.internal.WhiteSpace;

/**
 * Escapes text so that no reader of Markdown takes any of it for markup, also not one that knows the extensions of GitHub
 * (tables, strike-through, addresses that become links by themselves).
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark 0.31.2, backslash escapes</a>
 */
final class MarkdownText {
    private static final CharMatcher ALWAYS = CharMatcher.anyOf("\\`*_[]<>&~|$@#{}^");

    /** These begin headings, lists, rules and quotes where they are the first of a line. */
    private static final CharMatcher AT_START = CharMatcher.anyOf("+-=:");

    private MarkdownText() {}

    /** Returns the text on one line, nothing of it markup. */
    static String of(String text) {
        String line =
                WhiteSpace.onOneLine(Printable.of(text)).replace('\t', ' ').strip();
        StringBuilder out = new StringBuilder(line.length() + 16);
        int digits = digits(line);
        for (int i = 0; i < line.length(); i++) {
            if (isMarkup(line, i, digits)) {
                out.append('\\');
            }
            out.append(line.charAt(i));
        }
        return out.toString();
    }

    /** Returns how many digits the line begins with. */
    private static int digits(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isMarkup(String line, int i, int digits) {
        char c = line.charAt(i);
        if (ALWAYS.matches(c)) {
            return true;
        }
        boolean first = i == 0 && AT_START.matches(c);
        boolean numbered = i == digits && digits > 0 && (c == '.' || c == ')');
        return first || numbered || isAddress(line, i, c);
    }

    /** {@code http://} and {@code www.} become links without being asked to, and {@code :name:} a picture. */
    private static boolean isAddress(String line, int i, char c) {
        boolean colon = c == ':'
                && i + 1 < line.length()
                && (line.charAt(i + 1) == '/' || Character.isLetter(line.charAt(i + 1)));
        return colon || (c == '.' && i >= 3 && line.regionMatches(true, i - 3, "www", 0, 3));
    }
}
