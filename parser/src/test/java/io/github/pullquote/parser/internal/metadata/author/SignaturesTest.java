package io.github.pullquote.parser.internal.metadata.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {
    private static final String OWNER = "<script type='application/ld+json'>{'@type':'NewsArticle','author':"
            + "{'@type':'Organization','name':'Harbour News'}}</script>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>By Ann Poe</p>",
                "<p><em>Text: Ann Poe</em></p>",
                "<p><b><i>Ann Poe</i></b></p>",
                "<p>(Ann Poe) +++</p>"
            })
    void namesWhoSignedTheStoryWhereOnlyABodyIsNamed(String below) {
        assertThat(AuthorPages.names(AuthorPages.article(OWNER, "", below))).containsExactly("Ann Poe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Ann Poe</p>",
                "<p>Photo: Ann Poe</p>",
                "<p><b>Ann Poe, Bo Li, Cy Dunn</b></p>",
                "<p><b>Ann Poe</b></p>" + AuthorPages.TEXT
            })
    void takesNoOtherLineForASignature(String below) {
        assertThat(AuthorPages.names(AuthorPages.article(OWNER, "", below))).containsExactly("Harbour News");
    }

    @Test
    void keepsThePersonThatTheHeadNames() {
        String head = "<meta name='parsely-author' content='Ben Coe'>";
        assertThat(AuthorPages.names(AuthorPages.article(head, "", "<p><b>Ann Poe</b></p>")))
                .containsExactly("Ben Coe");
    }
}
