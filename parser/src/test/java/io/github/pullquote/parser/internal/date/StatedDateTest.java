package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDateTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 3, 9, 2024-03-09, 2024-03-09T10:15:00",
        "2024, 3, 0, 2024-03, -",
        "2024, 2, 30, -, -",
        "0, 3, 9, -, -",
        "2024, 0, 0, -, -"
    })
    void isADateWhenYearAndMonthAreStatedAndTheDayExists(int year, int month, int day, String iso, String timed) {
        StatedDate date = new StatedDate(year, month, day);

        assertThat(date.date().map(PublicationDate::iso).orElse("-")).isEqualTo(iso);
        assertThat(date.at("10:15:00").map(PublicationDate::iso).orElse("-")).isEqualTo(timed);
    }

    @ParameterizedTest
    @CsvSource({"24:00:00", "10:15:00+30:00"})
    void leavesOutATimeThatDoesNotExist(String time) {
        assertThat(new StatedDate(2024, 3, 9).at(time)).contains(new PublicationDate("2024-03-09"));
    }
}
