package io.github.pullquote.examples.demo.command.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** Reads rows of JSON, one a line, holding one at a time. Works on bytes, so that one broken row stays one. */
public final class JsonLines {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private JsonLines() {}

    /**
     * Reads to the end of {@code in}, which is not closed. Blank lines are skipped, but counted.
     *
     * @throws IOException if the input cannot be read, or a line has no end
     */
    public static void read(InputStream in, Row.Sink sink) throws IOException {
        ByteLines lines = new ByteLines(withoutByteOrderMark(in));
        while (lines.next()) {
            if (lines.problem().isPresent()) {
                sink.accept(new Row.Unreadable(
                        Integer.toString(lines.number()), lines.problem().get()));
            } else if (!isBlank(lines)) {
                sink.accept(JsonRow.read(lines.bytes(), lines.length(), lines.number()));
            }
        }
    }

    private static boolean isBlank(ByteLines lines) {
        for (int i = 0; i < lines.length(); i++) {
            if (!isWhiteSpace(lines.bytes()[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether JSON allows the byte between values. */
    private static boolean isWhiteSpace(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    /** Returns the stream after the mark that some editors put before UTF-8; it gives what is there without waiting. */
    static InputStream withoutByteOrderMark(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, BYTE_ORDER_MARK.length);
        byte[] start = stream.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(start, BYTE_ORDER_MARK)) {
            stream.unread(start);
        }
        return stream;
    }
}
