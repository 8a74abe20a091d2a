package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import java.util.ArrayList;
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
    private static final int THREADS = 64;
    /** How often each document is parsed by some thread: hundreds of articles in all. */
    private static final int TIMES = 8;

    @Test
    void oneParserForManyThreadsGivesTheArticlesOfOneThread() throws Exception {
        ImmutableList<RawArticle> documents = documents();
        ArticleParser shared = ArticleParser.create();
        List<Callable<Article>> tasks = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            documents.forEach(document -> tasks.add(() -> shared.parse(document)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Article>> results = threads.invokeAll(tasks);
            List<Article> expected = parseAll(ArticleParser.create());
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected.get(i % expected.size()));
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
        return documents().stream().map(parser::parse).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<RawArticle> documents() {
        ImmutableList.Builder<RawArticle> documents = ImmutableList.builder();
        for (Texts.Named seed : Texts.seeds()) {
            documents.add(
                    RawArticle.text(seed.text()), RawArticle.text(seed.text().toUpperCase(Locale.ROOT)));
        }
        Texts.pages().forEach(page -> documents.add(RawArticle.html(page.text()).trackHtml(true)));
        return documents.build();
    }
}
