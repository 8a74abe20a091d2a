package io.github.pullquote.parser.internal.metadata.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTracesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <div>3 March <a rel="author" href="/u/7">annpoe</a></div>                         | author.rel
            <div>3 March <span itemprop="author">annpoe</span></div>                          | author.itemprop
            <div><a href="/authors/annpoe">annpoe</a></div>                                   | author.link
            <div>3 March <span class="author-name">annpoe</span></div>                        | author.class
            <div>3 March <span class="author">annpoe</span> in Travel</div>                   | author.account
            <div>3 March <span class="byline">by annpoe</span> in Travel</div>                | author.account
            """)
    void takesTheNameFromEachKindOfElement(String below, String rule) {
        Article article = AuthorPages.below(below);
        assertThat(AuthorPages.names(article)).containsExactly("annpoe");
        assertThat(AuthorPages.rule(article)).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='comments'><span class='author-name'>Ben Coe</span></div>",
                "<nav><a rel='author' href='/authors/ben'>Ben Coe</a></nav>",
                "<div class='related'><a href='/authors/ben'>Ben Coe</a></div>",
                "<footer><span class='author-name'>Ben Coe</span></footer>",
                "<p>The ferry was late, <a href='/people/ben-coe'>Ben Coe</a> said when he came home on Friday"
                        + " night.</p>"
            })
    void leavesOutThoseOfOtherThings(String below) {
        assertThat(AuthorPages.names(AuthorPages.article("", "", below))).isEmpty();
    }

    @Test
    void looksIntoTheFooterOfAnArticle() {
        assertThat(AuthorPages.names(AuthorPages.article(
                        "", "", "<div class='post-footer'>Posted by <span class='author-name'>Ann Poe</span></div>")))
                .containsExactly("Ann Poe");
    }

    @Test
    void readsALinkInsideAnElementForAuthors() {
        assertThat(AuthorPages.names(AuthorPages.below("<div>3 March 2024 in Travel, Islands and Ferries"
                        + " <span class='author vcard'><a href='/author/annpoe'>annpoe</a></span></div>")))
                .containsExactly("annpoe");
    }

    @Test
    void readsALinkThatIsAllOfALineButTheDate() {
        assertThat(AuthorPages.names(
                        AuthorPages.below("<div><a href='/author/annpoe'>Ann Poe</a> - December 21, 2023</div>")))
                .containsExactly("Ann Poe");
    }

    @Test
    void readsALineOfLinksToAuthors() {
        String links = "<a href='/author/a'>Zuri Ma</a>, <a href='/author/b'>Tavi Led</a> &amp; <a href='/author/c'>Ann"
                + " Poe</a>";
        assertThat(AuthorPages.names(AuthorPages.below("<div>" + links + "</div>")))
                .containsExactly("Zuri Ma", "Tavi Led", "Ann Poe");
    }
}
