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

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Post", "Poe & Sons GmbH & Co. KG", "Super User", "admin", "unknown", "null"})
    void namesNobodyForAnOwnerOrAnEmptyValue(String content) {
        Article article = AuthorPages.article(SITE + "<meta name='author' content='" + content + "'>", "", "");
        assertThat(AuthorPages.names(article)).isEmpty();
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
