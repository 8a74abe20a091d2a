package io.github.pullquote.examples.demo;

import io.github.pullquote.core.Quote;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the quotes of an article, or of a folder of them, as CSV (RFC 4180): {@code QuotesToCsv FILE|DIR}. */
public final class QuotesToCsv {
    private QuotesToCsv() {}

    /** Prints the table of what the one argument names. */
    public static void main(String[] args) {
        Program.main(args, QuotesToCsv::print);
    }

    static void print(Path path, PrintStream out) throws IOException {
        ArticleParser parser = ArticleParser.create();
        out.print(row("file", "speaker", "quote"));
        for (Path file : Program.articles(path)) {
            for (Quote quote : parser.parse(RawArticle.of(file)).speech()) {
                out.print(row(file.toString(), quote.speakerName().orElse(""), quote.text()));
            }
        }
    }

    private static String row(String... fields) {
        return Stream.of(fields)
                .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
