package io.github.pullquote.examples.demo;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Who said what? Prints every speaker of an article, each with what they said: {@code QuotesBySpeaker FILE}. */
public final class QuotesBySpeaker {
    private QuotesBySpeaker() {}

    /** Prints the quotes in the file that the one argument names. */
    public static void main(String[] args) {
        Program.main(args, QuotesBySpeaker::print);
    }

    static void print(Path file, PrintStream out) throws IOException {
        Article article = ArticleParser.create().parse(RawArticle.of(file));
        for (Speaker speaker : article.speakers()) {
            out.println(speaker.name().orElse("unknown"));
            for (Quote quote : article.quotesBy(speaker)) {
                out.println("  " + quote.text());
            }
        }
    }
}
