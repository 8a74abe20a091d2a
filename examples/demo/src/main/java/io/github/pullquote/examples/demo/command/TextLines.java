package io.github.pullquote.examples.demo.command;

import io.github.pullquote.parser.RawArticle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads each line of a text as a row, holding one at a time; its number is its identifier. */
final class TextLines {
    private TextLines() {}

    /** Reads UTF-8 to the end of {@code in}, which is not closed. Blank lines are skipped, but counted. */
    static void read(InputStream in, Row.Sink sink) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(JsonLines.withoutByteOrderMark(in), StandardCharsets.UTF_8));
        int number = 1;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank()) {
                sink.accept(new Row.Document(RawArticle.text(line).id(Integer.toString(number))));
            }
            number++;
        }
    }
}
