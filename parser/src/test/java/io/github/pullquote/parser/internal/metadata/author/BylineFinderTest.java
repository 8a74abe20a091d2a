package io.github.pullquote.parser.internal.metadata.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>By Ann Poe</p>",
                "<p>By</p><p>Ann Poe</p>",
                "<p>3 March 2024 | by Ann Poe</p>",
                "<div class='byline'>Ann Poe, Senior Correspondent</div>",
                "<div class='byline'>By Ann Poe<br>Harbour Staff</div>",
                "<div class='meta'><span class='author-name'>Ann Poe</span> 3 min read</div>"
            })
    void findsTheBylineNearTheHeadline(String below) {
        Article article = AuthorPages.below(below);
        assertThat(AuthorPages.names(article)).containsExactly("Ann Poe");
        assertThat(AuthorPages.rule(article)).isEqualTo("author.byline");
    }

    @Test
    void goesOnWithNamesOfTheSameForm() {
        assertThat(AuthorPages.names(
                        AuthorPages.below("<div class='author'>Ann Poe</div><div class='handle'>@annpoe</div>"
                                + "<div class='author'>Ben Coe</div>")))
                .containsExactly("Ann Poe", "Ben Coe");
    }

    @Test
    void takesNoSourceForAnAuthor() {
        assertThat(AuthorPages.names(AuthorPages.below("<p>Source: Reuters</p>")))
                .isEmpty();
    }

    @Test
    void leavesOutTheBylinesOfPosts() {
        String first = "<h2>Quay closed</h2><div class='byline'>By Ann Poe</div><p>The quay was closed at one, after a"
                + " wave had thrown two benches against the window of the ticket hall and nobody was hurt by it.</p>";
        String second =
                "<h2>Ice seen</h2><div class='byline'>By Ben Coe</div><p>Ice was seen off the outer island at two"
                        + " by the crew of a fishing boat, which turned round and came back to the mainland before dark.</p>";
        assertThat(AuthorPages.names(AuthorPages.article("", "", first + second)))
                .isEmpty();
    }
}
