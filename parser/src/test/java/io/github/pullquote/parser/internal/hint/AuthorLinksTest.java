package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorLinksTest {
    private static final AuthorLinks LINKS = new AuthorLinks(ImmutableSet.of("authors"));

    @ParameterizedTest
    @CsvSource({
        "author, true",
        "nofollow author, true",
        "schema:author, true",
        "https://schema.org/author, true",
        "authors, false",
        "coauthor, false",
        "'', false"
    })
    void wordWithOrWithoutItsVocabularyIsTheAuthor(String value, boolean author) {
        assertThat(AuthorLinks.holdsAuthor(value)).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource({
        "a, /authors/ann-poe, true",
        "a, https://harbour.example/en/authors/ann-poe/?page=2, true",
        "a, /authors, false",
        "a, /news/authors, false",
        "a, '', false",
        "b, /authors/ann-poe, false"
    })
    void linkBelowAListedSegmentLeadsToAnAuthor(String tag, String address, boolean author) {
        assertThat(LINKS.isToAuthor(new Element(tag).attr("href", address))).isEqualTo(author);
    }
}
