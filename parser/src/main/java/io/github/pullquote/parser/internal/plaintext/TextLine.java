package io.github.pullquote.parser.internal.plaintext;

/**
 * A line that is not blank.
 *
 * @param start the offset of its first character that is not white
 * @param end the offset after its last one
 * @param indent how many white characters come first
 * @param blankLinesBefore how many blank lines part it from the line before; 0 for the first line
 */
record TextLine(int start, int end, int indent, int blankLinesBefore) {
    int length() {
        return end - start;
    }
}
