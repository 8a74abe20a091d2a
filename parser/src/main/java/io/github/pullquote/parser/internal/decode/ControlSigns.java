package io.github.pullquote.parser.internal.decode;

import com.google.common.base.CharMatcher;
import java.nio.charset.Charset;

/**
 * The control characters U+0080 to U+009F, which no text means: they are bytes of windows-1252 that somebody read as
 * ISO-8859-1. The standard of HTML reads references to them so ("&amp;#147;" is “); this does the same where they stand
 * themselves.
 */
final class ControlSigns {
    private static final char FIRST = '\u0080';
    private static final char LAST = '\u009F';
    /** Ends a line in old texts, and is an ellipsis in windows-1252. */
    private static final char NEXT_LINE = '\u0085';

    private static final CharMatcher ANY = CharMatcher.inRange(FIRST, LAST);
    private static final CharMatcher IN_TEXT = ANY.and(CharMatcher.isNot(NEXT_LINE));
    /** What each means; the five that mean nothing stay. */
    private static final String MEANT = meant();

    private static final char NOTHING = '\uFFFD';

    private ControlSigns() {}

    private static String meant() {
        byte[] bytes = new byte[LAST - FIRST + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (FIRST + i);
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }

    /** Returns the markup with what is meant in the place of each, so that no offset moves. */
    static String readInMarkup(String html) {
        return read(html, ANY);
    }

    /** Returns the same of plain text, where the sign for the next line stays. */
    static String readInText(String text) {
        return read(text, IN_TEXT);
    }

    /** Returns how many of the control characters the text has. */
    static long count(String text) {
        return ANY.countIn(text);
    }

    /** Returns the byte that means this sign in windows-1252; -1 when none from 0x80 to 0x9F does. */
    static int octet(char sign) {
        int place = sign == NOTHING ? -1 : MEANT.indexOf(sign);
        return place < 0 ? -1 : FIRST + place;
    }

    private static String read(String text, CharMatcher signs) {
        int first = signs.indexIn(text);
        if (first < 0) {
            return text;
        }
        char[] read = text.toCharArray();
        for (int i = first; i < read.length; i++) {
            char sign = read[i];
            if (signs.matches(sign) && MEANT.charAt(sign - FIRST) != NOTHING) {
                read[i] = MEANT.charAt(sign - FIRST);
            }
        }
        return new String(read);
    }
}
