package io.github.pullquote.examples.demo;

import io.github.pullquote.core.CreditLine;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.Content;
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
    public void accept(Row row) throws IOException {
        rows++;
        write(print(row));
    }

    private String print(Row row) throws IOException {
        if (row instanceof Row.Unreadable unreadable) {
            bad++;
            return CreditLineJson.unreadable(unreadable.id(), unreadable.reason());
        }
        Row.Document document = (Row.Document) row;
        Content.OfString content = (Content.OfString) document.raw().content();
        CreditLine line = parser.parseCreditLine(content.text());
        return CreditLineJson.write(document.raw().id().orElse(Integer.toString(rows)), line);
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
