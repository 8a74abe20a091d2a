package io.github.pullquote.examples.demo.command;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;

/** Sets text in lines of at most 100 code points. What would steer a terminal is not let through. */
final class Page {
    private static final int WIDTH = 100;
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.breakingWhitespace()).omitEmptyStrings();

    private final StringBuilder out = new StringBuilder();

    /** Ends a line. */
    void blank() {
        out.append('\n');
    }

    /**
     * Adds a paragraph; its white space becomes single spaces.
     *
     * @param label begins the first line; the others are indented as far
     */
    void paragraph(String label, String text) {
        out.append(label);
        String indent = " ".repeat(label.length());
        int column = label.length();
        boolean first = true;
        for (String word : WORDS.split(SafeText.of(text))) {
            int length = word.codePointCount(0, word.length());
            if (!first && column + 1 + length > WIDTH) {
                out.append('\n').append(indent);
                column = indent.length();
                first = true;
            }
            out.append(first ? "" : " ");
            column = word(word, first ? column : column + 1, indent);
            first = false;
        }
        out.append('\n');
    }

    /** Adds a word, broken where it is longer than a line, and returns the column after it. */
    private int word(String word, int start, String indent) {
        int column = start;
        for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            if (column == WIDTH) {
                out.append('\n').append(indent);
                column = indent.length();
            }
            out.appendCodePoint(word.codePointAt(i));
            column++;
        }
        return column;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
