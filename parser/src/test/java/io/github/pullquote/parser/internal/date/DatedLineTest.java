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

class DatedLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    es | Publicado el 3 de marzo de 2024 a las 10:15 | 2024-03-03T10:15:00
                    es | 3 marzo 2024 | 2024-03-03
                    pt | Publicado em 3 de março de 2024 às 10h15 | 2024-03-03T10:15:00
                    it | Pubblicato il 3 marzo 2024 alle 10:15 | 2024-03-03T10:15:00
                    nl | Gepubliceerd op 3 maart 2024 om 10.15 uur | 2024-03-03T10:15:00
                    sv | Publicerad 3 mars 2024 kl 10.15 | 2024-03-03T10:15:00
                    da | Publiceret 3. marts 2024 kl. 10:15 | 2024-03-03T10:15:00
                    no | Publisert 3. mars 2024 | 2024-03-03
                    fi | Julkaistu 3.3.2024 klo 10.15 | 2024-03-03T10:15:00
                    pl | Opublikowano: 3 marca 2024, godz. 10:15 | 2024-03-03T10:15:00
                    cs | 3. března 2024 | 2024-03-03
                    hu | 2024. március 3. | 2024-03-03
                    ro | Publicat la 3 martie 2024 | 2024-03-03
                    el | 3 Μαρτίου 2024 | 2024-03-03
                    ru | Опубликовано 3 марта 2024, 10:15 | 2024-03-03T10:15:00
                    uk | 3 березня 2024, 10:15 | 2024-03-03T10:15:00
                    tr | 3 Mart 2024 10:15 | 2024-03-03T10:15:00
                    id | Minggu, 3 Maret 2024 10:15 WIB | 2024-03-03T10:15:00
                    ar | 3 مارس 2024 | 2024-03-03
                    he | 3 במרץ 2024 | 2024-03-03
                    hi | 3 मार्च 2024 | 2024-03-03
                    zh | 2024年3月3日 10:15 | 2024-03-03T10:15:00
                    ja | 更新日：2024年3月3日 | ?
                    ko | 2024.03.03 10:15 | 2024-03-03T10:15:00
                    bg | 3 март 2024 | 2024-03-03
                    ca | Publicat el 3 de març de 2024 | 2024-03-03
                    """)
    void readsTheDatesOfManyLanguages(String language, String text, String iso) {
        Optional<DatedLine> line = read(language, text);

        assertThat(line.flatMap(DatedLine::published).map(PublicationDate::iso))
                .isEqualTo(iso.equals("?") ? Optional.empty() : Optional.of(iso));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 3 hours ago | 2024-03-03
                    en | Updated 2 days ago | 2024-03-01
                    en | Yesterday at 4:15 p.m. | 2024-03-02
                    en | 2 months ago | 2024-01
                    de | vor 3 Tagen | 2024-02-29
                    fr | il y a 2 heures | 2024-03-03
                    es | hace 2 semanas | 2024-02-18
                    """)
    void readsRelativeDatesAsSeenFromTheDayOfRetrieval(String language, String text, String iso) {
        WordLists words = WordLists.of(new Lexicons(), Optional.of(language));
        ZonedDateTime now = ZonedDateTime.of(2024, 3, 3, 12, 0, 0, 0, ZoneOffset.UTC);

        assertThat(DatedLine.read(text, words, DateOrder.DAY_FIRST, Optional.of(now)))
                .hasValueSatisfying(
                        line -> assertThat(line.published().or(line::modified)).contains(new PublicationDate(iso)));
        assertThat(DatedLine.read(text, words))
                .hasValueSatisfying(
                        line -> assertThat(line.published().or(line::modified)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | March 3-5, 2024 | 2024-03-03
                    en | 3–5 March 2024 | 2024-03-03
                    en | 6:09 AM PST, March 3, 2024 | 2024-03-03T06:09:00
                    en | March 3, 2024: 11:10 AM ET | 2024-03-03T11:10:00
                    de | 3.–5. März 2024 | 2024-03-03
                    de | 03.03.24 | 2024-03-03
                    """)
    void readsRangesAndOtherOrders(String language, String text, String iso) {
        assertThat(read(language, text).flatMap(DatedLine::published)).contains(new PublicationDate(iso));
    }

    private static Optional<DatedLine> read(String language, String text) {
        return DatedLine.read(text, WordLists.of(new Lexicons(), Optional.of(language)));
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
        Optional<DatedLine> line = read(language, text);

        assertThat(line.isPresent()).isEqualTo(!iso.equals("-"));
        assertThat(line.flatMap(DatedLine::published).map(PublicationDate::iso))
                .isEqualTo(iso.length() < 2 ? Optional.empty() : Optional.of(iso));
    }

    @Test
    void tellsPublicationFromChange() {
        assertThat(read("en", "Published March 3, 2024 | Updated: 4 March 2024 14:05 GMT"))
                .contains(new DatedLine(
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
