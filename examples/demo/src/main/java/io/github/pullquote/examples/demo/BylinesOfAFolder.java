package io.github.pullquote.examples.demo;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Who wrote what, and when? Prints it for each article of a folder, with its headline: {@code BylinesOfAFolder DIR}. */
public final class BylinesOfAFolder {
    private BylinesOfAFolder() {}

    /** Prints a line for each article in the folder that the one argument names. */
    public static void main(String[] args) {
        Program.main(args, BylinesOfAFolder::print);
    }

    static void print(Path folder, PrintStream out) throws IOException {
        ArticleParser parser = ArticleParser.create();
        for (Path file : Program.articles(folder)) {
            Article article = parser.parse(RawArticle.of(file));
            String authors = article.authors().stream().map(Contributor::name).collect(Collectors.joining(", "));
            String date = article.published().map(PublicationDate::iso).orElse("no date");
            String headline = article.headline().map(printed -> printed.text()).orElse("(no headline)");
            out.println(date + " | " + (authors.isEmpty() ? "nobody named" : authors) + " | " + headline);
        }
    }
}
