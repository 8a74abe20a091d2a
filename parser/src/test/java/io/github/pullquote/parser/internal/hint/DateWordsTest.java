package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    private static final DateWords WORDS =
            new DateWords(ImmutableMap.of("updated", DateMark.MODIFIED, "postdate", DateMark.PUBLISHED));

    @ParameterizedTest
    @CsvSource({
        "published, PUBLISHED",
        "publicacion, PUBLISHED",
        "pubdate, PUBLISHED",
        "postdate, PUBLISHED",
        "updated, MODIFIED",
        "date, DATE",
        "datestring, DATE",
        "entrydate, DATE"
    })
    void listOrStemTells(String word, DateMark mark) {
        assertThat(WORDS.meaning(word)).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "public", "publisher", "publicidad", "candidate", "update", "headline"})
    void knowsWordsThatOnlyLookAlike(String word) {
        assertThat(WORDS.meaning(word)).isEmpty();
    }
}
