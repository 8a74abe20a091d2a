package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
    private static final DateFinder FINDER = new DateFinder(
            ImmutableList.of(WordLists.of(new Lexicons(), Optional.of("en"))),
            DateOrder.MONTH_FIRST,
            DateRange.until(Optional.empty()));

    private static String iso(Optional<DateFinder.Found> found) {
        return found.map(DateFinder.Found::date).map(PublicationDate::iso).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Seen on 2024-03-09T10:15 by Ivo | 2024-03-09T10:15:00
                    Seen on March 9, 2024 by Ivo | 2024-03-09
                    Seen on Saturday, March 9, 2024 | 2024-03-09
                    Room 12, 3/9/2024 | 2024-03-09
                    Room 12, 13/3/2024 10:15 | 2024-03-13
                    12.3.2024 | 2024-03-12
                    First 2024-02-30, then 2024-03-09 | 2024-03-09
                    """)
    void findsTheFirstRealDay(String text, String iso) {
        assertThat(iso(FINDER.first(text))).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no digits, only March",
                "March 2024",
                "March 9",
                "5 of 12",
                "1889-03-09",
                "12024-03-09",
                "x2024"
            })
    void findsNoDateWithoutADayInTheRange(String text) {
        assertThat(FINDER.first(text)).isEmpty();
    }

    @Test
    void saysWhereTheDateStands() {
        String text = "Lund, 3/9/2024.";

        assertThat(FINDER.first(text))
                .hasValueSatisfying(found -> assertThat(text.substring(
                                found.span().start(), found.span().end()))
                        .isEqualTo("3/9/2024"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Seen 2024-03-11 and published 2024-03-09 | 2024-03-11
                    Updated: 2024-03-11. Published: 2024-03-09 | 2024-03-09
                    Updated: 2024-03-11. Lund, 2024-03-09 | 2024-03-09
                    Updated: 2024-03-11 | 2024-03-11
                    none | -
                    """)
    void prefersTheDateThatIsCalledOneOfPublication(String text, String iso) {
        assertThat(iso(FINDER.published(text))).isEqualTo(iso);
    }

    @Test
    void findsLabelledDatesAlone() {
        assertThat(iso(FINDER.labelled("2024-03-11 | Published: 2024-03-09"))).isEqualTo("2024-03-09");
        assertThat(FINDER.labelled("2024-03-11")).isEmpty();
    }

    @Test
    void takesDatesOfPrintWhereADateIsStated() {
        assertThat(FINDER.value("1889-03-09")).isEmpty();
        assertThat(FINDER.stated().value("1889-03-09")).contains(new PublicationDate("1889-03-09"));
        assertThat(FINDER.stated().value("1970-01-01")).isEmpty();
    }

    @Test
    void looksAtTheFirstDatesOfATextOnly() {
        String list = "2024-03-09; ".repeat(12);

        assertThat(FINDER.holds(list + "2024-03-11", LocalDate.of(2024, 3, 9))).isTrue();
        assertThat(FINDER.holds(list + "2024-03-11", LocalDate.of(2024, 3, 11))).isFalse();
    }
}
