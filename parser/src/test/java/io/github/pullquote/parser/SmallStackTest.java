package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing recurses as deeply as the input is nested or long. */
class SmallStackTest {
    private static final int STACK = 128 * 1024;
    private static final int CHARACTERS = 60_000;

    /** What a class needs when it is first used is no matter of the input. */
    @BeforeAll
    static void loadClasses() {
        ArticleParser.create().parseText("“We lost it,” Poe said.");
    }

    static ImmutableSet<String> names() {
        return Hostile.UNITS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLongTextParsesOnASmallStack(String name) throws InterruptedException {
        String text = Hostile.text(Hostile.UNITS.get(name), CHARACTERS);
        List<Article> articles = new ArrayList<>();
        Thread thread =
                new Thread(null, () -> articles.add(ArticleParser.create().parseText(text)), "small", STACK);
        thread.start();
        thread.join();
        assertThat(articles).hasSize(1).extracting(Article::status).doesNotContain(ArticleStatus.FAILED);
    }
}
