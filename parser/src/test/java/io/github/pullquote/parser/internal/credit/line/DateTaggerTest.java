package io.github.pullquote.parser.internal.credit.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.PublicationDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTaggerTest {
    private static Optional<DateTagger.Dated> first(String line) {
        return new DateTagger(line, LineFixture.WORDS)
                .at(LineFixture.pieces(line).get(0));
    }

    private static Optional<DateTagger.Dated> at(String line, PieceKind kind, int end) {
        return new DateTagger(line, LineFixture.WORDS).at(Piece.of(kind, line, 0, end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    March 3, 2024 by Ann | 2024-03-03 | false | 13
                    Published: March 3, 2024 | 2024-03-03 | false | 24
                    Updated — March 3, 2024 | 2024-03-03 | true | 23
                    3 hours | ? | false | 7
                    """)
    void readsADateWithItsLabel(String line, String iso, boolean isChange, int end) {
        assertThat(at(line, PieceKind.WORD, 1)).hasValueSatisfying(date -> {
            assertThat(date.match().date().map(PublicationDate::iso).orElse("?"))
                    .isEqualTo(iso);
            assertThat(date.isChange()).isEqualTo(isChange);
            assertThat(date.match().end()).isEqualTo(end);
        });
    }

    @ParameterizedTest
    @CsvSource({"Ann Poe", "Updated", "Updated:", "2024"})
    void readsNoDateElsewhere(String line) {
        assertThat(first(line)).isEmpty();
    }

    @Test
    void looksAtWordsAndNumbersOnly() {
        assertThat(at("March 3, 2024", PieceKind.LINK, 5)).isEmpty();
    }
}
