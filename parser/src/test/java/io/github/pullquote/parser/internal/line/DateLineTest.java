package io.github.pullquote.parser.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
    private static Optional<DateLine> read(String language, String text) {
        return DateLine.read(text, Words.of(new Lexicons(), Optional.of(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | March 3, 2024 | 2024-03-03
                    en | Mar. 3, 2024 | 2024-03-03
                    en | Sunday, March 3rd, 2024 | 2024-03-03
                    en | 3 March 2024 | 2024-03-03
                    en | the 3rd | -
                    en | March 2024 | 2024-03
                    en | 2024-03-03 | 2024-03-03
                    en | 2024-03-03T10:00:00+01:00 | 2024-03-03T10:00:00+01:00
                    en | 2024-03-03 10:00 UTC | 2024-03-03T10:00:00Z
                    en | Published on March 3, 2024 at 4:15 p.m. EST | 2024-03-03T16:15:00
                    en | 12/31/2024 | 2024-12-31
                    en | 31/12/2024 | 2024-12-31
                    en | February 30, 2024 | ?
                    en | March 3 | ?
                    en | 03/04/2024 | ?
                    de | Sonntag, 3. März 2024 | 2024-03-03
                    de | 03.03.2024 | 2024-03-03
                    de | Veröffentlicht am 3. März 2024 um 17.30 Uhr | 2024-03-03T17:30:00
                    fr | Publié le 1er mars 2024 à 14h32 | 2024-03-01T14:32:00
                    fr | 03/04/2024 | 2024-04-03
                    """)
    void readsADate(String language, String text, String iso) {
        Optional<DateLine> line = read(language, text);

        assertThat(line.isPresent()).isEqualTo(!iso.equals("-"));
        assertThat(line.flatMap(DateLine::published).map(PublicationDate::iso))
                .isEqualTo(iso.length() < 2 ? Optional.empty() : Optional.of(iso));
    }

    @Test
    void tellsPublicationFromChange() {
        assertThat(read("en", "Published March 3, 2024 | Updated: 4 March 2024 14:05 GMT"))
                .contains(new DateLine(
                        Optional.of(new PublicationDate("2024-03-03")),
                        Optional.of(new PublicationDate("2024-03-04T14:05:00Z")),
                        true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "March",
                "2024",
                "May 8 to 11",
                "March 3, 2024, was a Sunday",
                "Published",
                "17:46",
                "10.30",
                "March of the Penguins"
            })
    void readsNothingElse(String text) {
        assertThat(read("en", text)).isEmpty();
    }

    @Test
    void takesATimeForADateAfterALabelOnly() {
        assertThat(read("en", "Updated 7:55 p.m. ET"))
                .hasValueSatisfying(line -> assertThat(line.modified()).isEmpty());
    }
}
