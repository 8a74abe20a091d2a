package io.github.pullquote.parser.internal.metadata.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='author' content='Ann Poe'>",
                "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ann Poe'>",
                "<script type='application/ld+json'>{'@type':'NewsArticle','author':{'@type':'Person','name':'Ann"
                        + " Poe'}}</script>"
            })
    void takesTheLineUnderTheHeadlineWhereTheSystemNotesAnotherPerson(String head) {
        Article printed = AuthorPages.article(head, "<p>By Ben Coe</p>", "");
        assertThat(AuthorPages.names(printed)).containsExactly("Ben Coe");
        Article reviewed = AuthorPages.article(head, "<p>Reviewed by Ben Coe</p>", "");
        assertThat(AuthorPages.names(reviewed)).containsExactly("Ann Poe");
        Article both = AuthorPages.article(head, "<p>By Ben Coe</p><p>Ann Poe</p>", "");
        assertThat(AuthorPages.names(both)).contains("Ben Coe");
    }

    @Test
    void takesTheBodyThatTheBylineNamesForTheOwnerThatTheMetadataName() {
        String owner = "<script type='application/ld+json'>{'@type':'NewsArticle','author':{'@type':'Organization',"
                + "'name':'Harbour News'}}</script>";
        assertThat(AuthorPages.names(AuthorPages.article(owner, "<p>By University of Wend</p>", "")))
                .containsExactly("University of Wend");
        assertThat(AuthorPages.names(AuthorPages.article(owner, "<p>Ferries</p>", "")))
                .containsExactly("Harbour News");
    }

    @Test
    void spellsANameWithItsAccents() {
        Article article = AuthorPages.article("<meta name='author' content='Jose Munoz'>", "<p>By José Muñoz</p>", "");
        assertThat(AuthorPages.names(article)).containsExactly("José Muñoz");
    }

    @Test
    void takesWhoReviewedForAnEditorUnderALineThatNamesTheAuthor() {
        Article both = AuthorPages.below("<p>By Ann Poe</p><p>Reviewed by Ben Coe</p>");
        assertThat(AuthorPages.names(both)).containsExactly("Ann Poe");
        Article alone = AuthorPages.below("<p>Reviewed by Ben Coe</p>");
        assertThat(AuthorPages.names(alone)).containsExactly("Ben Coe");
    }
}
