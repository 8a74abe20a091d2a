package io.github.pullquote.parser.internal.decode;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;

/**
 * Tells markup from text: it begins with a tag, a comment or a declaration. No more than the beginning is looked at.
 */
public final class MarkupSniffer {
    private static final int MOST_BEFORE = 1_024;

    /** Enough for the name of any element, in UTF-16 too. */
    private static final int TAG = 64;

    /** White space, byte order marks as characters or bytes and, in UTF-16, zeros. */
    private static final CharMatcher BEFORE = CharMatcher.anyOf(" \t\r\n\f\0\u00EF\u00BB\u00BF\u00FE\u00FF\uFEFF");

    private static final CharMatcher NAME = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
    private static final CharMatcher AFTER_NAME = CharMatcher.anyOf(" \t\r\n\f>/");

    private MarkupSniffer() {}

    /** Returns whether bytes of any character set that extends ASCII, or UTF-16, are markup. */
    public static boolean isMarkup(byte[] bytes) {
        int length = Math.min(bytes.length, MOST_BEFORE + TAG);
        return isMarkup(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    }

    /** Returns whether a string is markup. */
    public static boolean isMarkup(String content) {
        String start = content.substring(0, Math.min(content.length(), MOST_BEFORE + TAG));
        int open = BEFORE.negate().indexIn(start);
        return open >= 0
                && start.charAt(open) == '<'
                && isTag(start.substring(open + 1, Math.min(start.length(), open + TAG)));
    }

    private static boolean isTag(String content) {
        String text = Ascii.toLowerCase(CharMatcher.is('\0').removeFrom(content));
        if (text.startsWith("!doctype") || text.startsWith("!--") || text.startsWith("?xml")) {
            return true;
        }
        int end = NAME.negate().indexIn(text);
        return end > 0 && Ascii.isLowerCase(text.charAt(0)) && AFTER_NAME.matches(text.charAt(end));
    }
}
