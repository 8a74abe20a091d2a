package io.github.pullquote.parser.internal.text;

/** A few characters; those of ASCII, which nearly all of a text are, by one bit. Immutable. */
public final class CharSet {
    private static final int ASCII = 128;

    private final long low;
    private final long high;
    private final String others;

    /** Makes a set of the characters of a text. */
    public CharSet(String characters) {
        long first = 0;
        long second = 0;
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c < Long.SIZE) {
                first |= 1L << c;
            } else if (c < ASCII) {
                second |= 1L << c;
            } else {
                rest.append(c);
            }
        }
        this.low = first;
        this.high = second;
        this.others = rest.toString();
    }

    /** Returns whether the character is one of them. */
    public boolean contains(char c) {
        return c < ASCII ? ((c < Long.SIZE ? low : high) & 1L << c) != 0 : others.indexOf(c) >= 0;
    }
}
