package io.github.pullquote.parser.internal.metadata.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorReaderTest {
    private static final String SITE = "<meta property='og:site_name' content='Harbour Post'>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Poe"}}</script> | author.json-ld
            <script type="application/ld+json">{"@type":"WebPage","author":{"@type":"Person","name":"Ann Poe"}}</script>     | author.web-page
            <script type="application/ld+json">{"@type":"NewsArticle","creator":"Ann Poe"}</script>                          | author.json-ld-creator
            <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Poe">                   | author.label
            <meta name="parsely-author" content="Ann Poe">                                                                   | author.meta
            <meta name="dc.creator" content="Poe, Ann">                                                                      | author.meta
            <meta property="article:author" content="Ann Poe">                                                               | author.open-graph
            <meta name="author" content="Ann Poe">                                                                           | author.meta-author
            <meta name="authors" content="Ann Poe">                                                                          | author.meta
            <meta property="og:site_name" content="Ann Poe's Blog">                                                          | author.site
            """)
    void takesTheAuthorFromEachPlaceOfTheHead(String head, String rule) {
        Article article = AuthorPages.article(head, "", "");
        assertThat(AuthorPages.names(article)).containsExactly("Ann Poe");
        assertThat(AuthorPages.rule(article)).isEqualTo(rule);
    }

    @Test
    void prefersAPersonInALaterPlaceToABodyInAnEarlierOne() {
        Article article = AuthorPages.article(
                "<script type='application/ld+json'>{'@type':'NewsArticle','author':{'@type':'Organization',"
                        + "'name':'Harbour Post'}}</script><meta name='author' content='Ann Poe'>",
                "",
                "");
        assertThat(AuthorPages.names(article)).containsExactly("Ann Poe");
    }

    @Test
    void prefersABodyInALaterPlaceToTheSiteInAnEarlierOne() {
        Article article = AuthorPages.article(
                SITE + "<script type='application/ld+json'>{'@type':'NewsArticle','author':{'@type':'Organization',"
                        + "'name':'Harbour Post'}}</script><meta name='byline' content='Reuters'>",
                "",
                "");
        assertThat(AuthorPages.names(article)).containsExactly("Reuters");
    }

    @Test
    void namesTheBoardOfTheSite() {
        Article article =
                AuthorPages.article(SITE + "<meta name='byline' content='Harbour Post Editorial Board'>", "", "");
        assertThat(AuthorPages.names(article)).containsExactly("Harbour Post Editorial Board");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Post", "Poe & Sons GmbH & Co. KG", "Super User", "admin", "unknown", "null"})
    void namesNobodyForAnOwnerOrAnEmptyValue(String content) {
        Article article = AuthorPages.article(SITE + "<meta name='author' content='" + content + "'>", "", "");
        assertThat(AuthorPages.names(article)).isEmpty();
    }

    @Test
    void takesTheNameOfTheSiteForNoAuthorWhereSomebodyIsNamed() {
        Article article = AuthorPages.article(
                "<meta property='og:site_name' content='Ann Poe'>", "<p class='byline'>By Ian Webb</p>", "");
        assertThat(AuthorPages.names(article)).containsExactly("Ian Webb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Poe, Ann; Webb, Ian", "Ann Poe, Ian Webb", "Ann Poe and Ian Webb"})
    void turnsNamesWhoseFamilyNameComesFirst(String content) {
        Article article = AuthorPages.article("<meta name='citation_author' content='" + content + "'>", "", "");
        assertThat(AuthorPages.names(article)).containsExactly("Ann Poe", "Ian Webb");
    }

    @Test
    void readsABylineOverSeveralBlocks() {
        Article article = AuthorPages.below("<h5>BY ANN POE</h5><h6>Harbour writer, poe@post.example</h6>"
                + "<h5>AND IAN WEBB</h5><p class='date'>3 March 2024</p>");
        assertThat(AuthorPages.names(article)).containsExactly("ANN POE", "IAN WEBB");
        assertThat(article.authors().get(0).role()).contains("Harbour writer");
        assertThat(article.body()).doesNotContain("Harbour writer", "WEBB");
    }

    @Test
    void takesWhatStandsBehindABylineForNoMoreOfIt() {
        Article article = AuthorPages.below("<p>By Ann Poe</p><p>Lomar and the ferry</p>");
        assertThat(AuthorPages.names(article)).containsExactly("Ann Poe");
    }

    @Test
    void leavesOutTheAuthorsOfTheDataOfPostsInALiveBlog() {
        Article article = AuthorPages.article(
                "<script type='application/ld+json'>{'@type':'LiveBlogPosting','headline':'No ferry before Monday',"
                        + "'liveBlogUpdate':[{'@type':'BlogPosting','url':'https://post.example/ferry#1',"
                        + "'author':{'@type':'Person','name':'Ben Coe'}}]}</script>",
                "",
                "");
        assertThat(AuthorPages.names(article)).isEmpty();
    }
}
