package io.github.pullquote.examples.demo.command.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads lines of bytes, holding one at a time, and of one that is too long nothing. */
final class ByteLines {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;

    private byte[] line = new byte[CHUNK];
    private int length;
    private long seen;
    private int number;
    private Optional<String> problem = Optional.empty();

    /** Reads from {@code in}, which is not closed. */
    ByteLines(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next line.
     *
     * @return false when there is none
     * @throws IOException if the input cannot be read, or a line has no end
     */
    boolean next() throws IOException {
        number++;
        length = 0;
        seen = 0;
        problem = Optional.empty();
        while (from < to || fill()) {
            int end = lineEnd();
            append(end);
            from = Math.min(end + 1, to);
            if (end < to) {
                return true;
            }
        }
        return seen > 0;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(chunk));
        return to > 0;
    }

    private int lineEnd() {
        int end = from;
        while (end < to && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    private void append(int end) throws IOException {
        int count = end - from;
        seen += count;
        if (seen > Bounds.ENDLESS) {
            throw new IOException("line " + number + " goes on for more than " + Bounds.ENDLESS + " bytes");
        }
        if (problem.isEmpty() && seen > Bounds.ROW) {
            drop("the line is longer than " + Bounds.ROW + " bytes");
        }
        if (problem.isEmpty() && hasRoom(length + count)) {
            System.arraycopy(chunk, from, line, length, count);
            length += count;
        }
    }

    private boolean hasRoom(int needed) {
        try {
            if (needed > line.length) {
                line = Arrays.copyOf(line, Math.max(needed, Math.min(2 * line.length, Bounds.ROW)));
            }
            return true;
        } catch (OutOfMemoryError e) {
            drop("there is not enough memory for the line");
            return false;
        }
    }

    private void drop(String reason) {
        problem = Optional.of(reason);
        length = 0;
        line = new byte[CHUNK];
    }

    /** Returns the number of the line, 1-based. */
    int number() {
        return number;
    }

    /** Returns why the line cannot be read, if so; it is empty then. */
    Optional<String> problem() {
        return problem;
    }

    /** Returns the bytes of the line, without its end, in an array that holds more; good until the next line is read. */
    byte[] bytes() {
        return line;
    }

    /** Returns how many bytes the line has. */
    int length() {
        return length;
    }
}
