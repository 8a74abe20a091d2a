package io.github.pullquote.examples.demo.command.input;

import com.google.common.base.Splitter;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads each line of a text as a row, holding one at a time; its number is its identifier. */
public final class TextLines {
    /** Ends a line alone, too. */
    private static final Splitter RETURN = Splitter.on('\r');

    private final Row.Sink sink;
    private int number;

    private TextLines(Row.Sink sink) {
        this.sink = sink;
    }

    /**
     * Reads UTF-8 to the end of {@code in}, which is not closed. Blank lines are skipped, but counted.
     *
     * @throws IOException if the input cannot be read, or a line has no end
     */
    public static void read(InputStream in, Row.Sink sink) throws IOException {
        TextLines text = new TextLines(sink);
        ByteLines lines = new ByteLines(JsonLines.withoutByteOrderMark(in));
        while (lines.next()) {
            text.line(lines);
        }
    }

    private void line(ByteLines lines) throws IOException {
        if (lines.problem().isPresent()) {
            number++;
            sink.accept(
                    new Row.Unreadable(Integer.toString(number), lines.problem().get()));
            return;
        }
        String text = new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8);
        for (String line : RETURN.split(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text)) {
            number++;
            if (!line.isBlank()) {
                sink.accept(new Row.Document(RawArticle.text(line).id(Integer.toString(number)), line.length()));
            }
        }
    }
}
