package io.github.pullquote.examples.demo.command;

import io.github.pullquote.core.CreditLine;
import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.examples.demo.command.input.OutputException;
import io.github.pullquote.examples.demo.command.input.Row;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Reads credit lines as they come, and writes each as a row of JSON before the next is read. */
final class BylineBatch implements Row.Sink {
    private final ArticleParser parser;
    private final OutputStream out;
    private int rows;
    private int bad;

    BylineBatch(ArticleParser parser, OutputStream out) {
        this.parser = parser;
        this.out = out;
    }

    @Override
    public void accept(Row row) throws OutputException {
        rows++;
        try {
            write(print(row));
        } catch (OutOfMemoryError e) {
            write(unreadable(Integer.toString(rows), "there is not enough memory for the row"));
        }
    }

    private String print(Row row) {
        if (row instanceof Row.Unreadable unreadable) {
            return unreadable(unreadable.id(), unreadable.reason());
        }
        RawArticle raw = ((Row.Document) row).raw();
        String id = raw.id().orElse(Integer.toString(rows));
        if (raw.format() == SourceFormat.HTML) {
            return unreadable(id, "the row has html: a line of text is required");
        }
        CreditLine line = parser.parseCreditLine(raw.decode().text());
        return CreditLineJson.write(id, line);
    }

    private String unreadable(String id, String reason) {
        bad++;
        return CreditLineJson.unreadable(id, reason);
    }

    private void write(String text) throws OutputException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Returns how many rows were written. */
    int rows() {
        return rows;
    }

    /** Returns how many of them could not be read. */
    int bad() {
        return bad;
    }
}
