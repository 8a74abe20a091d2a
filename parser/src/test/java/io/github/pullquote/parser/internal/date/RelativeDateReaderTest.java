package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDateReaderTest {
    private static final WordLists WORDS = WordLists.of(new Lexicons(), Optional.of("en"));
    private static final Optional<ZonedDateTime> NOW =
            Optional.of(ZonedDateTime.of(2024, 3, 9, 1, 0, 0, 0, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 hours ago, in Lund | 2024-03-08 | 3 hours ago
                    30 minutes ago | 2024-03-09 | 30 minutes ago
                    2 days ago | 2024-03-07 | 2 days ago
                    3 months ago | 2023-12 | 3 months ago
                    2 years ago | 2022 | 2 years ago
                    yesterday | 2024-03-08 | yesterday
                    yesterday at 4:15 p.m. sharp | 2024-03-08 | yesterday at 4:15 p.m.
                    yesterday, 16:15 | 2024-03-08 | yesterday, 16:15
                    yesterday, Lund | 2024-03-08 | yesterday
                    """)
    void countsBackFromTheDayOfRetrieval(String text, String iso, String read) {
        assertThat(RelativeDateReader.read(text, 0, WORDS, NOW))
                .contains(new DateReader.Match(Optional.of(new PublicationDate(iso)), read.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3 hours", "hours ago", "3 ferries ago", "99999 days ago", "3", "3 "})
    void readsNothingElse(String text) {
        assertThat(RelativeDateReader.read(text, 0, WORDS, NOW)).isEmpty();
    }

    @Test
    void needsNoWordForThePastWhereOnlyADateCanStand() {
        assertThat(RelativeDateReader.readBare("3 hours", 0, WORDS, NOW))
                .contains(new DateReader.Match(Optional.of(new PublicationDate("2024-03-08")), 7));
    }

    @Test
    void findsDatesWithoutAValueWhenTheDayIsUnknown() {
        assertThat(RelativeDateReader.read("2 days ago", 0, WORDS, Optional.empty()))
                .contains(new DateReader.Match(Optional.empty(), 10));
    }
}
