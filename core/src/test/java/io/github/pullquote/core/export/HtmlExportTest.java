package io.github.pullquote.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleArbitraries;
import io.github.pullquote.core.SampleArticle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of an article, as a reader of HTML sees it. */
class HtmlExportTest {
    @Property(tries = 100)
    @Domain(ArticleArbitraries.class)
    void thePageHasTheQuotesAndAsksForNothing(@ForAll Article article) {
        Document page = page(article);

        long said = article.speech().stream()
                .filter(quote -> quote.repeats().isEmpty())
                .count();
        assertThat(page.select(".card li")).hasSize((int) said);
        asksForNothing(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a</mark><script>alert(1)</script>z",
                "a\" onclick=\"alert(1)",
                "a' style='color:red",
                "javascript:alert(1)",
                "<img src=x onerror=alert(1)>z",
                "a</style></title><b>z",
                "a&lt;b&#0;z"
            })
    void whateverStandsInAnArticleIsText(String hostile) {
        Document page = page(Exported.of(hostile));

        assertThat(page.title()).isEqualTo(hostile);
        assertThat(page.select("mark").text()).isEqualTo("“" + hostile + "”");
        assertThat(page.select(".card h3").text()).isEqualTo(hostile);
        asksForNothing(page);
    }

    @Test
    void aMarkIsDescribedByTheCardOfItsSpeaker() {
        Document page = page(SampleArticle.full());

        Element mark = page.selectFirst("mark#quote-0");

        assertThat(mark.text()).isEqualTo("“It is safe,”");
        assertThat(mark.attr("title")).isEqualTo("Ida Voss: direct, “told”, certain");
        assertThat(page.getElementById(mark.attr("aria-describedby")).text()).isEqualTo("Ida Voss");
        assertThat(page.select(".card li").first().select("a").first().attr("href"))
                .isEqualTo("#quote-0");
        assertThat(page.select("span.scare").text()).isEqualTo("‘safe’");
    }

    private static void asksForNothing(Document page) {
        assertThat(page.select("script, img, link, iframe, object, embed, form, [style], [src]"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                .allMatch(attribute -> !attribute.getKey().equals("href")
                        || attribute.getValue().matches("(?s)(#|https?://).*"));
    }

    private static Document page(Article article) {
        return Jsoup.parse(Exported.text(ExportFormat.HTML, article));
    }
}
