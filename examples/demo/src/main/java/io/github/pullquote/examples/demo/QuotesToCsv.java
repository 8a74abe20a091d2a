package io.github.pullquote.examples.demo;

import io.github.pullquote.core.export.QuoteRow;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * How do I get all quotes into a spreadsheet? Prints those of an article, or of a folder of them, as CSV (RFC 4180):
 * {@code QuotesToCsv FILE|DIR}.
 */
public final class QuotesToCsv {
    private QuotesToCsv() {}

    /** Prints the table of what the one argument names. */
    public static void main(String[] args) {
        Program.main(args, QuotesToCsv::print);
    }

    static void print(Path path, PrintStream out) throws IOException {
        ArticleParser parser = ArticleParser.create();
        out.print(QuoteRow.csvHeader());
        for (Path file : Program.articles(path)) {
            RawArticle raw = RawArticle.of(file).id(file.toString());
            for (QuoteRow row : QuoteRow.of(parser.parse(raw))) {
                out.print(row.toCsv());
            }
        }
    }
}
