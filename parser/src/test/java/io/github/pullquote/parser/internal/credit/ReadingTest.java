package io.github.pullquote.parser.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.credit.line.LineFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    @ParameterizedTest
    @CsvSource({
        "By Ann Poe, by, true, false",
        "(Photo: Ann Poe), photo, false, true",
        "| Editing by Bo Li, editing by, false, false"
    })
    void opensWithThePhraseThatComesFirst(String line, String phrase, boolean isAuthors, boolean hasColon) {
        assertThat(Reading.Opening.of(LineFixture.pieces(line)))
                .contains(new Reading.Opening(phrase, isAuthors, hasColon));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(", "Ann Poe", "Ann Poe, photo by Bo Li"})
    void opensWithNothingElse(String line) {
        assertThat(Reading.Opening.of(LineFixture.pieces(line))).isEmpty();
    }
}
