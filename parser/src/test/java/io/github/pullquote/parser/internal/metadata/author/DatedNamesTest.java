package io.github.pullquote.parser.internal.metadata.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>04.03.2024 | 13:10 | Ann Poe</p>",
                "<p>Ann Poe</p><p>4 March 2024</p>",
                "<p>4 March 2024</p><p>Ann Poe</p><p>1 comment</p>"
            })
    void takesANameThatOnlyADateBesideTheHeadlineShowsToBeOne(String below) {
        assertThat(AuthorPages.names(AuthorPages.below(below))).containsExactly("Ann Poe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Wend Valley</p><p>4 March 2024</p>",
                "<p>Local News</p><p>4 March 2024</p>",
                AuthorPages.TEXT + AuthorPages.TEXT + AuthorPages.TEXT + AuthorPages.TEXT
                        + "<p>Ann Poe</p><p>4 March 2024</p>" + AuthorPages.TEXT
            })
    void takesNoOtherLineBesideADateForOne(String below) {
        assertThat(AuthorPages.names(AuthorPages.below(below))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>By Bo Li</p><p>Ann Poe</p><p>4 March 2024</p>"})
    void takesNoneBehindABylineThatSaysSo(String below) {
        assertThat(AuthorPages.names(AuthorPages.below(below))).containsExactly("Bo Li");
    }
}
