package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing recurses as deeply as the input is nested or long. */
class SmallStackTest {
    private static final int STACK = 128 * 1024;
    private static final int CHARACTERS = 60_000;
    private static final String SAID = "“We lost it,” Poe said.";
    private static final ArticleParser PARSER = ArticleParser.create();

    /** What a class needs when it is first used is no matter of the input. */
    @BeforeAll
    static void loadClasses() {
        PARSER.parseText(SAID);
    }

    static ImmutableSet<String> names() {
        return Hostile.UNITS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLongTextParsesOnASmallStack(String name) throws InterruptedException {
        String text = Hostile.text(Hostile.UNITS.get(name), CHARACTERS);
        assertThat(parsedOnSmallStack(PARSER, text).status()).isNotEqualTo(ArticleStatus.FAILED);
    }

    @Test
    void theWordListsAreReadOnASmallStackToo() throws InterruptedException {
        assertThat(parsedOnSmallStack(ArticleParser.create(), SAID)).isEqualTo(PARSER.parseText(SAID));
    }

    private static Article parsedOnSmallStack(ArticleParser parser, String text) throws InterruptedException {
        List<Article> articles = new ArrayList<>();
        Thread thread = new Thread(null, () -> articles.add(parser.parseText(text)), "small", STACK);
        thread.start();
        thread.join();
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }
}
