package io.github.pullquote.parser.internal.metadata.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesReaderTest {
    private static final String BODY = "<p>The ferry sank in the harbour of Lund at night, and nobody was hurt.</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <meta property="article:published_time" content="2024-03-03T10:00:00+01:00"> | published.article-meta
            <meta name="parsely-pub-date" content="2024-03-03">                          | published.meta
            <meta name="date" content="2024-03-03">                                      | published.date-meta
            <time pubdate>3 March 2024</time>                                            | published.pubdate
            <time class="entry-published" datetime="2024-03-03">last week</time>         | published.time-class
            <div class="story-published">3 March 2024</div>                              | published.class
            <div>First published: 3 March 2024</div>                                     | published.label
            <article><time datetime="2024-03-03">x</time></article>                      | published.time-in-article
            <link rel="canonical" href="https://news.example/2024/03/03/ferry">          | published.url
            <div class="post-date">3 March 2024</div>                                    | published.date-class
            <div class="byline">By Ada Brook, 3 March 2024</div>                         | published.byline-class
            <script>var page = {publishDate: "2024-03-03"}</script>                      | published.script
            <meta property="article:modified_time" content="2024-03-03">                 | published.modified
            <div>Lund, 3 March 2024</div>                                                | published.text
            <meta name="description" content="Ferry news of 3 March 2024">               | published.title
            <meta property="og:image" content="https://img.example/2024/03/03/f.jpg">    | published.image
            """)
    void takesADateFromEachPlace(String markup, String rule) {
        Article article = article(markup);
        assertThat(article.published().orElseThrow().day()).hasToString("Optional[2024-03-03]");
        assertThat(article.evidence().get(ArticleField.PUBLISHED).rule()).hasToString(rule);
    }

    @Test
    void prefersTheDataToTheTextAndKeepsTheDayAsWritten() {
        assertThat(published("<script type='application/ld+json'>{'@type':'NewsArticle',"
                        + "'datePublished':'2024-03-03T23:30:00-05:00','dateModified':'2024-03-05'}</script>"
                        + "<div class='date'>7 March 2024</div>"))
                .isEqualTo("2024-03-03T23:30:00-05:00");
    }

    @Test
    void takesTheVisibleDayOfATimeInUtc() {
        assertThat(published("<meta property='article:published_time' content='2024-03-04T03:22:07Z'>"
                        + "<div class='date'>March 3, 2024 10:22 p.m.</div>"))
                .isEqualTo("2024-03-03T22:22:00");
    }

    @Test
    void keepsTheDayOfATimeInUtcWhereThePageShowsIt() {
        assertThat(published("<meta property='article:published_time' content='2024-03-04T03:22:07Z'>"
                        + "<meta itemprop='datePublished' content='2024-03-03'><p>March 4, 2024</p>"))
                .isEqualTo("2024-03-04T03:22:07Z");
    }

    @Test
    void takesTheLineBesideTheHeadlineBeforeDatesOfTeasers() {
        assertThat(published("<p>4 March 2024</p><div><a href='/bridge'>The bridge</a>"
                        + "<span class='teaser-date'>7 April 2024</span></div>"))
                .isEqualTo("2024-03-04");
    }

    @Test
    void takesALabelFarFromTheHeadlineOnlyWhereNothingElseTellsTheDate() {
        String far = "<p>The quay was closed.</p>".repeat(40) + "<p>Published online 2 May 2019</p>";
        assertThat(published(far)).isEqualTo("2019-05-02");
        assertThat(published("<div class='post-date'>4 March 2024</div>" + far)).isEqualTo("2024-03-04");
    }

    @Test
    void takesTheEarlierDayShownWhereTheDataGiveTheSameMomentForBothDates() {
        String data = "<script type='application/ld+json'>{'@type':'NewsArticle','datePublished':"
                + "'2024-03-30T16:02:46Z','dateModified':'2024-03-30T16:02:46Z'}</script>";
        assertThat(published(data + "<div class='post-date'>4 March 2024</div>"))
                .isEqualTo("2024-03-04");
        assertThat(published(data + "<div class='post-date'>30 March 2024</div>"))
                .isEqualTo("2024-03-30T16:02:46Z");
    }

    @Test
    void takesTheDateOfTheHeadBeforeADayOverTheHeadlineOnly() {
        String page = "<html><head><title>The ferry</title><meta name='date' content='2024-03-04'></head><body>"
                + "<div class='date'>30 March 2024</div><main><h1>The ferry</h1>%s" + BODY + "</main></body></html>";
        assertThat(iso(String.format(page, ""))).isEqualTo("2024-03-04");
        assertThat(iso(String.format(page, "<div class='date'>5 March 2024</div>")))
                .isEqualTo("2024-03-05");
    }

    private static String iso(String page) {
        return ArticleParser.create()
                .parse(RawArticle.html(page))
                .published()
                .orElseThrow()
                .iso();
    }

    @Test
    void takesNoDayOnWhichABookWasReleased() {
        assertThat(published("<p>by Ada Brook 4 March 2024</p><p>Released: June 17, 2023</p>"))
                .isEqualTo("2024-03-04");
    }

    @Test
    void takesALaterDayOnWhichThePageSaysItWasPublished() {
        assertThat(published("<meta property='article:published_time' content='2021-05-04T03:22:07Z'>"
                        + "<div class='published'>March 3, 2024</div>"))
                .isEqualTo("2024-03-03");
    }

    @Test
    void takesTheDayOfTheLastChangeWhereThePageShowsNoOtherAndDoesNotCallItSo() {
        String data = "<meta property='article:published_time' content='2021-05-04T03:22:07-05:00'>"
                + "<meta property='article:modified_time' content='2024-03-03T10:00:00-05:00'>";
        assertThat(published(data + "<p>By Ada Brook March 3, 2024</p>")).isEqualTo("2024-03-03T10:00:00-05:00");
        assertThat(published(data + "<p>By Ada Brook | Updated March 3, 2024</p>"))
                .isEqualTo("2021-05-04T03:22:07-05:00");
        assertThat(published(data + "<p>May 4, 2021</p><p>March 3, 2024</p>")).isEqualTo("2021-05-04T03:22:07-05:00");
    }

    @Test
    void takesNoDayOnWhichAPaperWasReceivedOrAccepted() {
        assertThat(published(
                        "<p>Received 4 March 2022 · Accepted 16 December 2022 · Published online 2 January 2023</p>"))
                .isEqualTo("2023-01-02");
    }

    @Test
    void readsTheChangeBesideThePublicationAndNoneBeforeIt() {
        Article both = article("<p>By Ada Brook | Published 5 April 2018, updated 19 April 2018</p>");
        assertThat(both.published().orElseThrow().iso()).isEqualTo("2018-04-05");
        assertThat(both.modified().orElseThrow().iso()).isEqualTo("2018-04-19");
        assertThat(article("<meta property='article:published_time' content='2021-05-04'>"
                                + "<meta property='article:modified_time' content='2019-01-01'>")
                        .modified())
                .isEmpty();
    }

    @Test
    void leavesOutDatesOfChangesCommentsAndTeasers() {
        assertThat(published("<div class='date'>Updated: 5 March 2024 | Published: 3 March 2024</div>"))
                .isEqualTo("2024-03-03");
        assertThat(published("<div class='related'><time datetime='2024-03-09'>9 March</time></div>"
                        + "<a href='/x'><time datetime='2024-03-08'>8 March</time></a>"
                        + "<article><time datetime='2024-03-03'>3 March</time></article>"))
                .isEqualTo("2024-03-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote class='twitter-tweet'><p>No ferry.</p>— Ivo (@ivo) <a href='/i'>March 9,"
                        + " 2024</a></blockquote>",
                "<blockquote class='instagram-media'><p>Seen by Ivo on <time datetime='2024-03-09'>9"
                        + " March</time></p></blockquote>",
                "<div class='fb-post'><p>Ivo, 9 March 2024</p></div>",
                "<div id='comments'><p class='comment-date'>9 March 2024</p><p>Published: 9 March 2024</p></div>",
                "<div itemscope itemtype='https://schema.org/Comment'><meta itemprop='datePublished'"
                        + " content='2024-03-09'></div>",
                "<div class='related-articles'><p>9 March 2024</p><p>Ferry floats</p></div>"
            })
    void takesNoDateOfPostsCommentsAndOtherArticles(String other) {
        assertThat(published(other)).isEmpty();
        assertThat(published(other + "<p>Lund, 3 March 2024</p>")).isEqualTo("2024-03-03");
    }

    @ParameterizedTest
    @CsvSource({"en-US, 2024-03-04", "en-GB, 2024-04-03", "fr, 2024-04-03", "en, 2024-03-04"})
    void ordersDayAndMonthAsTheRegionDoes(String language, String iso) {
        assertThat(published(language, "<div class='date'>03/04/2024</div>")).isEqualTo(iso);
    }

    @Test
    void ordersDayAndMonthAsOtherDatesOfThePageDo() {
        String date = "<div class='date'>03/04/2024</div>";
        assertThat(published("en-US", date + "<p>The inquiry opened on 13/02/2024.</p>"))
                .isEqualTo("2024-04-03");
        assertThat(published("fr", date + "<p>The inquiry opened on 02/13/2024.</p>"))
                .isEqualTo("2024-03-04");
        assertThat(published("en-US", date + "<p>13/02/2024 or 02/13/2024</p>")).isEqualTo("2024-03-04");
    }

    @Test
    void takesTheRegionOfMetadataWhereTheLanguageHasNone() {
        String date = "<div class='date'>03/04/2024</div>";
        assertThat(published("en", "<meta property='og:locale' content='en_GB'>" + date))
                .isEqualTo("2024-04-03");
        assertThat(published("en", "<meta property='og:locale' content='fr_FR'>" + date))
                .isEqualTo("2024-03-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{'@type':'NewsArticle','datePublished':'1921-03-03'}</script>",
                "<meta property='article:published_time' content='1921-03-03'>",
                "<meta name='dc.date.issued' content='3 March 1921'>",
                "<time class='published' datetime='1921-03-03'>long ago</time>"
            })
    void takesAnOlderDateWhereItIsStated(String markup) {
        assertThat(published(markup)).isEqualTo("1921-03-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Lund, 3 March 1921</p>",
                "<time datetime='1921-03-03'>long ago</time>",
                "<meta property='article:published_time' content='1900-01-01'>",
                "<meta property='article:published_time' content='1969-12-31T19:00:00-05:00'>",
                "<meta property='article:published_time' content='1492-10-12'>"
            })
    void takesNoOlderDateOfATextAndNoPlaceholder(String markup) {
        assertThat(published(markup)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | 3. März 2024, 10:00 Uhr
            fr | le 3 mars 2024 à 10h00
            pl | 3 marca 2024
            ja | 2024年3月3日
            ko | 2024. 3. 3.
            xx | 3 mars 2024
            """)
    void readsDatesInTheLanguageOfThePage(String language, String words) {
        assertThat(published(language, "<div class='date'>" + words + "</div>")).startsWith("2024-03-03");
    }

    @Test
    void readsNumbersPartedByBars() {
        assertThat(published("de", "<div>03 | 04 | 2024</div>")).isEqualTo("2024-04-03");
    }

    @Test
    void takesPlaceholdersAndDatesToComeForNone() {
        String pages = "<meta property='article:published_time' content='%s'><div class='date'>3 March 2024</div>";
        for (String none : new String[] {"1970-01-01T00:00:00Z", "0001-01-01", "0000-00-00", "2031-01-01"}) {
            assertThat(published(pages.formatted(none))).isEqualTo("2024-03-03");
        }
    }

    @Test
    void tellsWhenThePageWasChanged() {
        assertThat(article("<meta property='article:modified_time' content='2024-03-05'>")
                        .modified())
                .map(PublicationDate::iso)
                .contains("2024-03-05");
    }

    @Test
    void hasNoDateWhenThePageHasNone() {
        assertThat(article("<div>Lund</div>").published()).isEmpty();
    }

    private static String published(String markup) {
        return published("en", markup);
    }

    private static String published(String language, String markup) {
        return article(language, markup).published().map(PublicationDate::iso).orElse("");
    }

    private static Article article(String markup) {
        return article("en", markup);
    }

    private static Article article(String language, String markup) {
        return ArticleParser.create()
                .parse(RawArticle.html("<html lang='" + language + "'><body><h1>Ferry sinks off Lund</h1>"
                                + markup.replace('\'', '"') + BODY.repeat(3) + "</body></html>")
                        .retrievedAt(ZonedDateTime.parse("2024-04-20T00:00:00Z")));
    }
}
