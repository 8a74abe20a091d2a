package io.github.pullquote.parser.internal.decode;

/** The character U+FFFF, which the reader of HTML takes for the end of its input, wherever it stands. */
public final class EndSign {
    private static final char END = '\uFFFF';
    private static final char REPLACEMENT = '\uFFFD';

    private EndSign() {}

    /** Returns the markup with U+FFFD in the place of each, so that no offset moves. */
    public static String replaced(String html) {
        return html.replace(END, REPLACEMENT);
    }
}
