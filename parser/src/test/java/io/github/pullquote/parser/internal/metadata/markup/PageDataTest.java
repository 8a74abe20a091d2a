package io.github.pullquote.parser.internal.metadata.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.page.Pages;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageDataTest {
    @Test
    void findsScriptsWithAParameterInTheTypeAndInAComment() {
        assertThat(page("<script type='Application/LD+JSON; charset=utf-8'><!-- {\"@type\": \"NewsArticle\","
                                + " \"headline\": \"Ferry sinks\"} --></script>")
                        .articles())
                .singleElement()
                .matches(node -> node.text("headline").equals(Optional.of("Ferry sinks")));
    }

    @Test
    void findsScriptsInsideCdata() {
        assertThat(page("<script type='application/ld+json'>//<![CDATA[\n[{\"@type\": \"Article\"}]\n//]]></script>")
                        .articles())
                .hasSize(1);
    }

    @Test
    void findsArticlesInAGraphAndInAMainEntity() {
        assertThat(page(script("{\"@graph\": [{\"@type\": \"WebPage\", \"mainEntity\":"
                                + " {\"@type\": [\"http://schema.org/BlogPosting\"]}}]}"))
                        .articles())
                .hasSize(1);
    }

    @Test
    void prefersTheArticleWhoseHeadlineThePageShows() {
        assertThat(page("<h1>Ferry sinks off the cape</h1>"
                                + script("[{\"@type\": \"NewsArticle\", \"headline\": \"Rates rise again\"},"
                                        + "{\"@type\": \"NewsArticle\", \"headline\": \"Ferry sinks off the cape\"}]"))
                        .articles())
                .singleElement()
                .matches(node -> node.text("headline").orElseThrow().startsWith("Ferry"));
    }

    @Test
    void prefersTheArticleWithTheAddressOfThePage() {
        assertThat(page("<link rel=canonical href='https://harbour.example/ferry/?x=1'>"
                                + script(
                                        "[{\"@type\": \"NewsArticle\", \"url\": \"https://harbour.example/rates\"},"
                                                + "{\"@type\": \"NewsArticle\", \"url\": \"http://www.harbour.example/ferry\"}]"))
                        .articles())
                .singleElement()
                .matches(node -> node.text("url").orElseThrow().endsWith("ferry"));
    }

    @Test
    void leavesOutArticlesThatAnotherOnlyPointsTo() {
        assertThat(page(script("{\"@type\": \"WebPage\", \"mentions\": {\"@type\": \"NewsArticle\"}}"))
                        .articles())
                .isEmpty();
    }

    @Test
    void followsReferencesByName() {
        PageData page = page(script("{\"@graph\": [{\"@type\": \"Article\", \"author\": {\"@id\": \"#ada\"}},"
                + "{\"@type\": \"Person\", \"@id\": \"#ada\", \"name\": \"Ada Brook\"}]}"));
        assertThat(page.jsonLd().name(page.articles().get(0), "author")).contains("Ada Brook");
    }

    @Test
    void readsMetaElementsByEveryKindOfNameAndSkipsEmptyOnes() {
        MetaTags meta = page("<meta name='DC.Title' content=' Ferry &amp;amp; sea '><meta property='og:title'"
                        + " content=''><meta property='og:title twitter:title' content=Ferry>"
                        + "<meta itemprop=name content=x>")
                .meta();
        assertThat(meta.first("dc.title")).contains("Ferry & sea");
        assertThat(meta.all("og:title")).containsExactly("Ferry");
        assertThat(meta.first("none", "twitter:title")).contains("Ferry");
        assertThat(meta.first("name")).isEmpty();
        assertThat(meta.first(MetaTags.ITEMPROP + "name")).contains("x");
    }

    @Test
    void keepsThePropertiesOfAnItemInTheArticleApart() {
        Microdata data = page("<div itemscope itemtype='https://schema.org/Article'><h1 itemprop=headline>Ferry</h1>"
                        + "<span itemprop=author itemscope itemtype='https://schema.org/Person'>"
                        + "<b itemprop=name>Ada Brook</b></span>"
                        + "<time itemprop=datePublished datetime=2031-02-03>today</time></div>"
                        + "<i itemprop=author>Tom Rill</i>")
                .microdata();
        assertThat(data.values("headline")).containsExactly("Ferry");
        assertThat(data.values("author")).containsExactly("Ada Brook");
        assertThat(data.values("name")).isEmpty();
        assertThat(data.values("datePublished")).containsExactly("2031-02-03");
        assertThat(Microdata.inside(data.elements("author").get(0)).keySet()).containsExactly("name");
    }

    @Test
    void readsRdfaProperties() {
        assertThat(page("<div typeof='schema:NewsArticle'><p property='schema:author'>Ada Brook</p></div>")
                        .microdata()
                        .values("author"))
                .containsExactly("Ada Brook");
    }

    @Test
    void knowsTheSiteByItsMetaItsPublisherAndItsHost() {
        SiteNames names = page("<meta property='og:site_name' content='The Harbour Post'>"
                        + "<link rel=canonical href='https://news.capetimes.example/a'>"
                        + script("{\"@type\": \"Article\", \"publisher\": {\"name\": \"Coast Media\"}}"))
                .siteNames();
        assertThat(names.isName("THE HARBOUR POST")).isTrue();
        assertThat(names.isName("Coast media")).isTrue();
        assertThat(names.isName("Cape Times")).isTrue();
        assertThat(names.resembles("Harbour Post")).isTrue();
        assertThat(names.resembles("Ferry sinks")).isFalse();
    }

    private static PageData page(String html) {
        return PageData.of(Pages.read(html), Optional.empty(), MetaNames.of(new Lexicons()));
    }

    private static String script(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }
}
