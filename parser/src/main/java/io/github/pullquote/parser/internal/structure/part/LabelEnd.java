package io.github.pullquote.parser.internal.structure.part;

import io.github.pullquote.parser.internal.text.Chars;

/** Finds the sign that may end a label: a colon, or after capitals a dash or a full stop. */
final class LabelEnd {
    /** Title, full name, office and a note in brackets have fewer characters. */
    private static final int LONGEST = 90;

    /** {@code Mr.}, {@code Sen.}, {@code Capt.} */
    private static final int LONGEST_SHORTENED = 4;

    private static final String COLONS = ":：";
    /** What labels have besides letters and digits. */
    private static final String WITHIN = " ,.'’-&/#\u00A0";

    private LabelEnd() {}

    /** Returns the offset of the sign, or -1. */
    static int find(String text) {
        int depth = 0;
        int limit = Math.min(text.length(), LONGEST);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth == 0 && COLONS.indexOf(c) >= 0) {
                return i > 0 && (c == '：' || isWordEnd(text, i + 1)) ? i : -1;
            } else if (depth == 0 && isDash(text, i)) {
                return i;
            } else if (depth == 0 && c == '.' && isWordEnd(text, i + 1) && !isShortened(text, i)) {
                return i;
            } else if (depth == 0 && !Character.isLetterOrDigit(c) && WITHIN.indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isWordEnd(String text, int i) {
        return i >= text.length() || text.charAt(i) == ' ';
    }

    /** A hyphen is a dash between spaces only. */
    private static boolean isDash(String text, int i) {
        char c = text.charAt(i);
        return Chars.isDash(c) && (c != '-' || i > 0 && text.charAt(i - 1) == ' ' && isWordEnd(text, i + 1));
    }

    /** Whether the full stop belongs to a title or an initial of a name: no word in capitals ends with it. */
    private static boolean isShortened(String text, int stop) {
        int start = stop;
        int small = 0;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
            small += Character.isLowerCase(text.charAt(start)) ? 1 : 0;
        }
        int letters = stop - start;
        return letters == 1 && start > 0 || small > 0 && letters <= LONGEST_SHORTENED;
    }
}
