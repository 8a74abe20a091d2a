package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text gives an equal article, whoever parses it, wherever and however often. */
@Isolated
class ConcurrencyTest {
    private static final int THREADS = 16;

    @Test
    void oneParserForManyThreadsGivesTheArticlesOfOneThread() throws Exception {
        List<Article> expected = parseAll(ArticleParser.create());
        ArticleParser shared = ArticleParser.create();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<Article>> task = () -> parseAll(shared);
            for (Future<List<Article>> result : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void parsingTwiceGivesEqualArticles() {
        ArticleParser parser = ArticleParser.create();
        assertThat(parseAll(parser)).isEqualTo(parseAll(parser)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "lt-LT", "th-TH-u-ca-buddhist-nu-thai", "ar-EG", "hi-IN"})
    void theDefaultLocaleAndZoneChangeNothing(String locale) {
        List<Article> expected = parseAll(ArticleParser.create());
        Locale locales = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(parseAll(ArticleParser.create())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zone);
        }
    }

    private static List<Article> parseAll(ArticleParser parser) {
        List<Article> articles = new ArrayList<>();
        for (Texts.Named seed : Texts.seeds()) {
            articles.add(parser.parseText(seed.text()));
            articles.add(parser.parseText(seed.text().toUpperCase(Locale.ROOT)));
        }
        return ImmutableList.copyOf(articles);
    }
}
