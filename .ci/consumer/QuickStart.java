package consumer;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of the README, put in where the comment stands. */
final class QuickStart {
    private QuickStart() {}

    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        String url = "https://carrow.example/whale";
        PrintStream out = System.out;
        // README
    }
}
