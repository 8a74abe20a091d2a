package io.github.pullquote.parser.internal.metadata.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import org.junit.jupiter.api.Test;

class BylineMergerTest {
    @Test
    void takesOrderFromTheBylineAndSpellingFromTheMetadata() {
        Article article = AuthorPages.article(
                "<meta name='parsely-author' content='Ben Coë'><meta name='parsely-author' content='Ann B. Poe'>",
                "<p>By Ann Poe and Ben Coe</p>",
                "");
        assertThat(AuthorPages.names(article)).containsExactly("Ann B. Poe", "Ben Coë");
    }

    @Test
    void leavesOutThoseOfTheMetadataWhomTheBylineDoesNotName() {
        Article article = AuthorPages.article(
                "<meta name='parsely-author' content='Ann Poe'><meta name='parsely-author' content='Cy Dow'>",
                "<p>By Ann Poe</p>",
                "");
        assertThat(AuthorPages.names(article)).containsExactly("Ann Poe");
    }

    @Test
    void keepsTheMetadataWhenTheBylineNamesNoneOfThem() {
        Article article =
                AuthorPages.article("<meta name='parsely-author' content='Ann Poe'>", "<p>By Ben Coe</p>", "");
        assertThat(AuthorPages.names(article)).containsExactly("Ann Poe");
    }

    @Test
    void takesThePersonsOfTheBylineWhereTheMetadataNameABody() {
        Article article =
                AuthorPages.article("<meta name='parsely-author' content='Harbour News'>", "<p>By Ben Coe</p>", "");
        assertThat(AuthorPages.names(article)).containsExactly("Ben Coe");
    }

    @Test
    void completesAFirstName() {
        Article article = AuthorPages.article("<meta name='parsely-author' content='Ann'>", "<p>By Ann Poe</p>", "");
        assertThat(AuthorPages.names(article)).containsExactly("Ann Poe");
    }

    @Test
    void prefersTheBylineToInitials() {
        Article article = AuthorPages.article("<meta name='parsely-author' content='LN'>", "<p>By Ann Poe</p>", "");
        assertThat(AuthorPages.names(article)).containsExactly("Ann Poe");
    }
}
