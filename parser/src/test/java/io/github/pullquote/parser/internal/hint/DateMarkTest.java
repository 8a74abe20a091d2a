package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMarkTest {
    @ParameterizedTest
    @CsvSource({
        "entry-date published updated, PUBLISHED",
        "articlePublishDate, PUBLISHED",
        "story__pubdate, PUBLISHED",
        "fecha-publicacion, PUBLISHED",
        "last-updated date, MODIFIED",
        "postDate, DATE",
        "article_timestamp, DATE",
        "article-byline, BYLINE"
    })
    void readsTheClearestWordOfClassAndId(String names, DateMark mark) {
        assertThat(DateMark.named(names)).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "public-notice", "publisher", "publicidad", "candidate", "headline"})
    void knowsWordsThatOnlyLookAlike(String names) {
        assertThat(DateMark.named(names)).isEmpty();
    }
}
