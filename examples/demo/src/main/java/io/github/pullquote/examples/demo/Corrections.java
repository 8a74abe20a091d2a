package io.github.pullquote.examples.demo;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** What was corrected? Prints the corrections in the articles of a folder, each with its file: {@code Corrections DIR}. */
public final class Corrections {
    private Corrections() {}

    /** Prints the corrections in the folder that the one argument names. */
    public static void main(String[] args) {
        Program.main(args, Corrections::print);
    }

    static void print(Path folder, PrintStream out) throws IOException {
        ArticleParser parser = ArticleParser.create();
        for (Path file : Program.articles(folder)) {
            Article article = parser.parse(RawArticle.of(file));
            for (Block block : article.blocks()) {
                if (block.role() == BlockRole.CORRECTION) {
                    out.println(file.getFileName() + ": " + block.text());
                }
            }
        }
    }
}
