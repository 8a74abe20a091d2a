package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLabelsTest {
    private static final DateLabels LABELS = new DateLabels(ImmutableList.of(
            WordLists.of(new Lexicons(), Optional.of("en")), WordLists.of(new Lexicons(), Optional.of("de"))));

    @ParameterizedTest
    @CsvSource({
        "'Published ', published",
        "'Published: ', published",
        "'Lund | Published — ', published",
        "'Updated (', modified",
        "'Last updated: ', modified",
        "'Veröffentlicht am ', published",
        "'The ferry was published ', -",
        "'Published by Ann Poe, Lund, ', -",
        "'on ', -",
        "'', -",
        "': ', -"
    })
    void readTheWordsBeforeADate(String before, String label) {
        assertThat(LABELS.before(before + "2024-03-09", before.length())
                        .map(published -> published ? "published" : "modified")
                        .orElse("-"))
                .isEqualTo(label);
    }
}
