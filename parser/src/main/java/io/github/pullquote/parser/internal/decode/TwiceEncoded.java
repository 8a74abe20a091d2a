package io.github.pullquote.parser.internal.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text that was encoded twice: somebody read its UTF-8 as windows-1252 or ISO-8859-1 and wrote that as UTF-8, so that
 * "don’t" reads "donâ€™t". A sequence of such characters is read as the one that it stands for.
 */
public final class TwiceEncoded {
    /** A page with so many sequences that no language writes was encoded twice; one that speaks of them holds fewer. */
    private static final int FEWEST = 3;

    private static final int TOP_BITS = 0xC0;
    private static final int FOLLOWING = 0x80;
    private static final int SHORTEST_LEAD = 0xC2;
    private static final int LEAD_OF_THREE = 0xE0;
    private static final int LEAD_OF_FOUR = 0xF0;
    private static final int LAST_LEAD = 0xF4;
    private static final int LAST_OCTET = 0xFF;

    private TwiceEncoded() {}

    /** Returns whether a text may hold enough of it; a cheap look. */
    static boolean mayBe(Census census) {
        return census.leads() >= FEWEST;
    }

    /** Returns whether the text holds enough of what only text encoded twice holds. */
    public static boolean is(String text) {
        int found = 0;
        for (int i = 0; i < text.length() && found < FEWEST; i++) {
            found += begins(text, i) ? 1 : 0;
        }
        return found >= FEWEST;
    }

    /** Returns whether a sequence that no language writes begins there. */
    private static boolean begins(String text, int i) {
        int length = length(text, i);
        return length > 2 || (length == 2 && isInWord(text, i));
    }

    /** A word may end in a capital with a tilde, and a closing mark follow; within a word stands no mark. */
    private static boolean isInWord(String text, int i) {
        return i > 0
                && i + 2 < text.length()
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i + 2));
    }

    /** Returns the text with the character meant in the place of each sequence. */
    public static String read(String text) {
        StringBuilder read = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = length(text, i);
            if (length == 0) {
                read.append(text.charAt(i));
                i++;
            } else {
                read.append(meant(text, i, length));
                i += length;
            }
        }
        return read.length() == text.length() ? text : read.toString();
    }

    static boolean isLead(char c) {
        return c >= SHORTEST_LEAD && c <= LAST_LEAD;
    }

    /** Returns how many characters from there on are bytes of one character of UTF-8; 0 when they are none. */
    private static int length(String text, int i) {
        char lead = text.charAt(i);
        if (!isLead(lead)) {
            return 0;
        }
        int length = lead < LEAD_OF_THREE ? 2 : lead < LEAD_OF_FOUR ? 3 : 4;
        if (i + length > text.length()) {
            return 0;
        }
        for (int k = i + 1; k < i + length; k++) {
            if ((octet(text.charAt(k)) & TOP_BITS) != FOLLOWING) {
                return 0;
            }
        }
        return meant(text, i, length).isEmpty() ? 0 : length;
    }

    /** Returns the character; "" when the bytes are not of UTF-8. */
    private static String meant(String text, int start, int length) {
        byte[] bytes = new byte[length];
        for (int k = 0; k < length; k++) {
            bytes[k] = (byte) octet(text.charAt(start + k));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** Returns the byte that is this character in windows-1252, or in ISO-8859-1 where that has none. */
    private static int octet(char c) {
        return c <= LAST_OCTET ? c : ControlSigns.octet(c);
    }
}
