package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
