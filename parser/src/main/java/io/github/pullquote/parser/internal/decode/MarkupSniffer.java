package io.github.pullquote.parser.internal.decode;

import com.google.common.base.Ascii;
import io.github.pullquote.parser.internal.text.CharSet;
import java.nio.charset.StandardCharsets;

/**
 * Tells markup from text: it begins with a tag, a comment or a declaration. No more than the beginning is looked at.
 */
public final class MarkupSniffer {
    private static final int MOST_BEFORE = 1_024;

    /** Enough for the name of any element, in UTF-16 too. */
    private static final int TAG = 64;

    /** White space, byte order marks as characters or bytes and, in UTF-16, zeros. */
    private static final CharSet BEFORE = new CharSet(" \t\r\n\f\0\u00EF\u00BB\u00BF\u00FE\u00FF\uFEFF");

    private static final CharSet NAME = new CharSet("abcdefghijklmnopqrstuvwxyz0123456789");
    private static final CharSet AFTER_NAME = new CharSet(" \t\r\n\f>/");

    private MarkupSniffer() {}

    /** Returns whether bytes of any character set that extends ASCII, or UTF-16, are markup. */
    public static boolean isMarkup(byte[] bytes) {
        int length = Math.min(bytes.length, MOST_BEFORE + TAG);
        return isMarkup(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    }

    /** Returns whether a string is markup. */
    public static boolean isMarkup(String content) {
        String start = content.substring(0, Math.min(content.length(), MOST_BEFORE + TAG));
        int open = end(BEFORE, start);
        return open < start.length()
                && start.charAt(open) == '<'
                && isTag(start.substring(open + 1, Math.min(start.length(), open + TAG)));
    }

    private static boolean isTag(String content) {
        String text = Ascii.toLowerCase(content.replace("\0", ""));
        if (text.startsWith("!doctype") || text.startsWith("!--") || text.startsWith("?xml")) {
            return true;
        }
        int end = end(NAME, text);
        return end > 0
                && end < text.length()
                && Ascii.isLowerCase(text.charAt(0))
                && AFTER_NAME.contains(text.charAt(end));
    }

    /** Returns the offset of the first character that is not in the set, or the length. */
    private static int end(CharSet set, String text) {
        int i = 0;
        while (i < text.length() && set.contains(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
