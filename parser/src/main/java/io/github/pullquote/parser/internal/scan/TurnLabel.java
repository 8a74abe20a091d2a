package io.github.pullquote.parser.internal.scan;

/** The label of a speaker at the start of a turn of a transcript: {@code WALLACE:}, {@code Q:}, {@code MS. O’HARA:}. */
final class TurnLabel {
    private static final int LONGEST = 40;
    private static final int CAPITALS_FOR_SMALL = 2;

    private TurnLabel() {}

    /** Returns whether capitals, and hardly a small letter ({@code McCAIN}), stand there up to a colon. */
    static boolean stands(String source, int start, int end) {
        int capitals = 0;
        int small = 0;
        int limit = Math.min(end, start + LONGEST);
        for (int i = start; i < limit; i++) {
            char c = source.charAt(i);
            if (c == ':') {
                return capitals > small * CAPITALS_FOR_SMALL;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLetter(c)) {
                small++;
            } else if (" .-'’".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }
}
