package io.github.pullquote.examples.demo;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.Section;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What happened when? Prints the posts of a live blog in the order in which they were written, each with its time and how
 * it begins: {@code LiveBlogByTime FILE}. A live blog has the newest post first, as a rule.
 */
public final class LiveBlogByTime {
    private LiveBlogByTime() {}

    /** Prints the posts in the file that the one argument names. */
    public static void main(String[] args) {
        Program.main(args, LiveBlogByTime::print);
    }

    static void print(Path file, PrintStream out) throws IOException {
        Article article = ArticleParser.create().parse(RawArticle.of(file));
        ImmutableList<Section> posts = article.sections().stream()
                .filter(section -> section.time().isPresent())
                .collect(ImmutableList.toImmutableList());
        for (Section post : posts.reverse()) {
            out.println(post.time().orElseThrow() + "  " + beginning(article, post));
        }
    }

    /** Returns the first block of a post that is more than its time. */
    private static String beginning(Article article, Section post) {
        return article.blocks(post).stream()
                .map(Block::text)
                .filter(text -> !text.equals(post.time().orElseThrow()))
                .findFirst()
                .orElse("");
    }
}
