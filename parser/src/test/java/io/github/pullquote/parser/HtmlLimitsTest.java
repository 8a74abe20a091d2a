package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the page, there is an article with a status, within the limits. */
class HtmlLimitsTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final int STACK = 256 * 1024;
    private static final String SAID = "<p>“We lost the key,” Ann Poe said.</p>\n";

    static ImmutableSet<String> names() {
        return HostilePages.UNITS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void hostilePagesAreWellFormed(String name) {
        String html = HostilePages.UNITS.get(name).page(2_000);
        WellFormed.parse(PARSER, RawArticle.html(html).trackHtml(true));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLongPageParsesOnASmallStack(String name) throws InterruptedException {
        String html = HostilePages.UNITS.get(name).page(30_000);
        List<Article> articles = new ArrayList<>();
        Thread thread = new Thread(null, () -> articles.add(PARSER.parseHtml(html)), "small", STACK);
        thread.start();
        thread.join();
        assertThat(articles).hasSize(1).extracting(Article::status).doesNotContain(ArticleStatus.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uFEFF", "<p>", "<script>a</script>", "<!-- a", "<title>a</title>", "<wbr><wbr>"})
    void aPageThatShowsNothingIsEmpty(String html) {
        assertThat(parse(ParseLimits.builder(), html).status()).isEqualTo(ArticleStatus.EMPTY);
    }

    @Test
    void elementsNestedTooDeepAreFlattened() {
        Article article = parse(ParseLimits.builder(), "<div>".repeat(100_000) + SAID);
        assertThat(article.status()).isEqualTo(ArticleStatus.COMPLETE);
        assertThat(article.source().text()).isEqualTo("“We lost the key,” Ann Poe said.");
    }

    @Test
    void aSummaryMayStandBeforeTextThatOnlyTheDataHold() {
        String said = "“We lost the key of the old gate by the mill, and nobody has looked for it,” Ann Poe said. ";
        String html = "<h1>Council shuts the gate</h1><div><p>The gate stays shut until the spring.</div>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Council shuts the gate\","
                + "\"articleBody\":\"" + (said.repeat(3) + "\\n\\n").repeat(4) + "\"}</script>";
        assertThat(parse(ParseLimits.builder(), html).status()).isEqualTo(ArticleStatus.COMPLETE);
    }

    @Test
    void tagsBeyondTheLimitOnNodesAreNotRead() {
        Article article = parse(ParseLimits.builder().maxNodes(50), SAID.repeat(100));
        assertThat(article.status()).isEqualTo(ArticleStatus.TRUNCATED);
        assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.LIMIT_REACHED);
        assertThat(article.source().text())
                .startsWith("“We lost the key,” Ann Poe said.")
                .hasSizeLessThan(1_000);
    }

    @Test
    void markupBeyondTheLimitOnCharactersIsNotRead() {
        Article article = parse(ParseLimits.builder().maxCharacters(100), SAID.repeat(100));
        assertThat(article.status()).isEqualTo(ArticleStatus.TRUNCATED);
        assertThat(article.source().text()).hasSizeLessThan(100);
    }

    @Test
    void dataNestedBeyondReasonAreReadAsFarAsTheyGo() {
        String data =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Key lost\",\"author\":";
        Article article = WellFormed.parse(
                PARSER, RawArticle.html(data + "[{\"a\":".repeat(50_000) + "</script><h1>Key lost</h1>" + SAID));
        assertThat(article.status()).isEqualTo(ArticleStatus.COMPLETE);
        assertThat(article.headline().orElseThrow().text()).isEqualTo("Key lost");
        assertThat(article.quotes()).hasSize(1);
    }

    @Test
    void onlyTheFirstQuotesAreGiven() {
        String html = "<p>“We lost the first key,” Ann Poe said.</p><p>“We lost the second key,” Lee Roe said.</p>"
                + "<p>“Nobody looked for it,” Kim Doe said.</p>";
        Article article = parse(ParseLimits.builder().maxQuotes(1), "<article>" + html + "</article>");
        assertThat(article.status()).isEqualTo(ArticleStatus.TRUNCATED);
        assertThat(article.quotes()).hasSize(1);
    }

    @Test
    void aLongPageStopsSoonAfterItsDeadline() {
        String html = SAID.repeat(100_000);
        ParseLimits.Builder limits = ParseLimits.builder().deadline(Duration.ofMillis(30));
        long start = System.nanoTime();
        Article article = ArticleParser.create(limits.build()).parseHtml(html);
        assertThat(article.status()).isEqualTo(ArticleStatus.DEADLINE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void anInterruptStopsTheWorkAndStaysSet() {
        Thread.currentThread().interrupt();
        try {
            Article article = ArticleParser.create().parseHtml(SAID);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            assertThat(article.status()).isEqualTo(ArticleStatus.INTERRUPTED);
        } finally {
            Thread.interrupted();
        }
    }

    private static Article parse(ParseLimits.Builder limits, String html) {
        return WellFormed.parse(ArticleParser.create(limits.build()), RawArticle.html(html));
    }
}
