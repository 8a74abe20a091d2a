package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-03"})
    void knowsNoDayWhenOnlyTheYearOrMonthIsKnown(String iso) {
        assertThat(new PublicationDate(iso).day()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29",
                "2024-02-29T23:30",
                "2024-02-29T23:30:00",
                "2024-02-29T23:30:00Z",
                "2024-02-29T23:30:00.123-11:30"
            })
    void knowsTheDayAsWritten(String iso) {
        assertThat(new PublicationDate(iso).day()).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-3",
                "2024-13",
                "2023-02-29",
                "2024-02-29 10:00",
                "2024-02-29T25:00",
                "2024-02-29T10:00+25:00",
                "2024-02-29T10:00:00[Europe/Berlin]",
                "+12024-02-29",
                "+12024-02-29T10:00",
                "-2024-02-29T10:00",
                "March 3, 2024",
                "٢٠٢٤"
            })
    void refusesWhatIsNoIsoDate(String iso) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationDate(iso))
                .withMessage("iso must be an ISO 8601 date, but is \"" + iso + "\"");
    }

    @Test
    void isMadeFromADay() {
        PublicationDate date = PublicationDate.of(LocalDate.of(2024, 3, 3));

        assertThat(date).isEqualTo(new PublicationDate("2024-03-03")).hasToString("2024-03-03");
        assertThatIllegalArgumentException().isThrownBy(() -> PublicationDate.of(LocalDate.of(12024, 3, 3)));
    }

    @Test
    void isMadeAsPreciselyAsItIsKnown() {
        LocalDateTime time = LocalDateTime.of(2024, 3, 3, 10, 0);

        assertThat(PublicationDate.of(Year.of(2024))).hasToString("2024");
        assertThat(PublicationDate.of(YearMonth.of(2024, 3))).hasToString("2024-03");
        assertThat(PublicationDate.of(time)).hasToString("2024-03-03T10:00:00");
        assertThat(PublicationDate.of(time.atOffset(ZoneOffset.ofHours(1)))).hasToString("2024-03-03T10:00:00+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, YEAR",
        "2024-03, MONTH",
        "2024-03-03, DAY",
        "2024-03-03T10:00, TIME",
        "2024-03-03T10:00:00Z, INSTANT",
        "2024-03-03T10:00:00-11:30, INSTANT"
    })
    void saysHowPreciseItIs(String iso, DatePrecision precision) {
        PublicationDate date = new PublicationDate(iso);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.year()).isEqualTo(2024);
        assertThat(date.offsetDateTime().isPresent()).isEqualTo(precision == DatePrecision.INSTANT);
    }

    @Test
    void knowsTheInstantInTheOffsetOfTheSource() {
        assertThat(new PublicationDate("2024-03-03T10:00:00+01:00").offsetDateTime())
                .contains(OffsetDateTime.of(2024, 3, 3, 10, 0, 0, 0, ZoneOffset.ofHours(1)));
    }

    @Test
    void isOrderedByTheFirstInstantItMayMeanThenByPrecision() {
        List<PublicationDate> ordered = Stream.of(
                        "2024-01-01T00:30:00+01:00",
                        "2023-12-31T23:59:59Z",
                        "2024",
                        "2024-01",
                        "2024-01-01",
                        "2024-01-01T00:00:00",
                        "2024-01-01T00:00:00Z",
                        "2024-01-01T10:00:00+01:00",
                        "2024-01-01T09:30:00Z",
                        "2024-03")
                .map(PublicationDate::new)
                .toList();
        List<PublicationDate> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
        assertThat(new PublicationDate("2024-01-01T00:00:00Z"))
                .isNotEqualByComparingTo(new PublicationDate("2024-01-01T00:00:00+00:00"));
    }
}
