package io.github.pullquote.examples.demo.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads rows of JSON, one a line, holding one at a time. Works on bytes, so that one broken row stays one. */
final class JsonLines {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private JsonLines() {}

    /** Reads to the end of {@code in}, which is not closed. Blank lines are skipped, but counted. */
    static void read(InputStream in, Row.Sink sink) throws IOException {
        InputStream buffered = withoutByteOrderMark(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        for (int b = buffered.read(); b >= 0; b = buffered.read()) {
            if (b == '\n') {
                row(line, number++, sink);
            } else if (line.size() <= Bounds.ROW) {
                line.write(b);
            }
        }
        row(line, number, sink);
    }

    private static void row(ByteArrayOutputStream line, int number, Row.Sink sink) throws IOException {
        if (line.size() > Bounds.ROW) {
            line.reset();
            sink.accept(
                    new Row.Unreadable(Integer.toString(number), "the line is longer than " + Bounds.ROW + " bytes"));
            return;
        }
        byte[] json = line.toByteArray();
        line.reset();
        if (!isBlank(json)) {
            sink.accept(JsonRow.read(json, number));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (!isWhiteSpace(b)) {
                return false;
            }
        }
        return true;
    }

    /** Whether JSON allows the byte between values. */
    static boolean isWhiteSpace(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    /** Returns the stream, buffered, after the mark that some editors put before UTF-8. */
    static InputStream withoutByteOrderMark(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in);
        buffered.mark(BYTE_ORDER_MARK.length);
        for (byte expected : BYTE_ORDER_MARK) {
            if (buffered.read() != (expected & 0xFF)) {
                buffered.reset();
                break;
            }
        }
        return buffered;
    }
}
