package io.github.pullquote.examples.demo;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** What is known of an article? Prints everything known about an article as JSON: {@code ArticleToJson FILE}. */
public final class ArticleToJson {
    private ArticleToJson() {}

    /** Prints the article in the file that the one argument names. */
    public static void main(String[] args) {
        Program.main(args, ArticleToJson::print);
    }

    static void print(Path file, PrintStream out) throws IOException {
        Article article = ArticleParser.create().parse(RawArticle.of(file));
        out.println(ArticleJson.writePretty(article));
    }
}
