package io.github.pullquote.parser.fuzz;

/** Characters that a file in UTF-8 cannot hold, or that nobody could read in one, written as in Java: {@code \}{@code uD83D}. */
final class Escapes {
    private static final String OPENING = "\\u";
    private static final int DIGITS = 4;
    private static final int HEX = 16;

    private Escapes() {}

    /** Returns a text with its unpaired surrogates, and what would read as an escape, escaped. */
    static String write(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnpaired(text, i) || text.startsWith(OPENING, i)) {
                out.append(OPENING).append(String.format("%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns a text in which each escape stands for its character. */
    static String read(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, from)) {
            int digits = at + OPENING.length();
            out.append(text, from, at).append((char) Integer.parseInt(text, digits, digits + DIGITS, HEX));
            from = digits + DIGITS;
        }
        return out.append(text, from, text.length()).toString();
    }

    private static boolean isUnpaired(String text, int i) {
        char c = text.charAt(i);
        boolean low = Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        boolean high = Character.isHighSurrogate(c)
                && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)));
        return low || high;
    }
}
