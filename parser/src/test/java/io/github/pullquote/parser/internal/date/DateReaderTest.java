package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateReaderTest {
    private static final WordLists WORDS = WordLists.of(new Lexicons(), Optional.empty());

    private static Optional<DateReader.Match> read(String text, DateOrder order) {
        return DateReader.read(text, 0, WORDS, order);
    }

    /** The date, a bar, and the text that it takes. */
    private static String render(String text, DateOrder order) {
        return read(text, order)
                .map(match ->
                        match.date().map(PublicationDate::iso).orElse("?") + " | " + text.substring(0, match.end()))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2024-03-09; 2024-03-09 | 2024-03-09
                    2024. március 9.; 2024-03-09 | 2024. március 9.
                    2024年3月9日; 2024-03-09 | 2024年3月9日
                    March 9, 2024 was cold; 2024-03-09 | March 9, 2024
                    March 2024; 2024-03 | March 2024
                    March 9; ? | March 9
                    9th of March; ? | 9th of March
                    9 de marzo de 2024; 2024-03-09 | 9 de marzo de 2024
                    9.–11. März 2024; 2024-03-09 | 9.–11. März 2024
                    Saturday, March 9th, 2024; 2024-03-09 | Saturday, March 9th, 2024
                    31 February 2024; ? | 31 February 2024
                    9 March 2024 at 10:15; 2024-03-09T10:15:00 | 9 March 2024 at 10:15
                    10:15, 9 March 2024; 2024-03-09T10:15:00 | 10:15, 9 March 2024
                    9. maaliskuuta 2024 klo 10.15; 2024-03-09T10:15:00 | 9. maaliskuuta 2024 klo 10.15
                    9 March 2024 10.15; 2024-03-09 | 9 March 2024
                    9 آذار / مارس 2024; 2024-03-09 | 9 آذار / مارس 2024
                    9 March/April 2024; ? | 9 March
                    """)
    void readsTheLongestDateAtThePlace(String text, String expected) {
        assertThat(render(text, DateOrder.DAY_FIRST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "March",
        "2024",
        "2024-13-09",
        "1200-03-09",
        "32 March 2024",
        "13/13/2024",
        "3/4/202",
        "3/4",
        "3.4",
        "10:15",
        "March:",
        "march of time",
        "the 9th of March"
    })
    void readsNoDateElsewhere(String text) {
        assertThat(read(text, DateOrder.DAY_FIRST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3/4/2024, 2024-04-03, 2024-03-04, ?",
        "3-4-2024, 2024-04-03, 2024-03-04, ?",
        "3 | 4 | 2024, 2024-04-03, 2024-03-04, ?",
        "3/4/24, 2024-04-03, 2024-03-04, ?",
        "3.4.2024, 2024-04-03, 2024-04-03, 2024-04-03",
        "3. 4. 2024, 2024-04-03, 2024-04-03, 2024-04-03",
        "4/4/2024, 2024-04-04, 2024-04-04, 2024-04-04",
        "13/4/2024, 2024-04-13, 2024-04-13, 2024-04-13",
        "4/13/2024, 2024-04-13, 2024-04-13, 2024-04-13"
    })
    void takesDayAndMonthInTheOrderWhereBothArePossible(
            String text, String dayFirst, String monthFirst, String unknown) {
        assertThat(render(text, DateOrder.DAY_FIRST)).isEqualTo(dayFirst + " | " + text);
        assertThat(render(text, DateOrder.MONTH_FIRST)).isEqualTo(monthFirst + " | " + text);
        assertThat(render(text, DateOrder.UNKNOWN)).isEqualTo(unknown + " | " + text);
    }

    @ParameterizedTest
    @EnumSource(DateOrder.class)
    void readsPrefixesOfDates(DateOrder order) {
        String text = "Saturday, 03/04/2024 at 10:15:30 p.m. GMT+02:00";
        for (int i = 0; i <= text.length(); i++) {
            String start = text.substring(0, i);
            assertThat(read(start, order).map(DateReader.Match::end).orElse(1))
                    .isBetween(1, Math.max(1, start.length()));
        }
    }

    @Test
    void ordersAsTheLanguageDoesWhenTheArticleIsUnknown() {
        WordLists english = WordLists.of(new Lexicons(), Optional.of("en"));

        assertThat(DateReader.read("3/4/2024", 0, english)).contains(new DateReader.Match(Optional.empty(), 8));
        assertThat(DateReader.read("3/4/2024", 0, WORDS))
                .contains(new DateReader.Match(Optional.of(new PublicationDate("2024-04-03")), 8));
    }
}
