package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.PublicationDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {
    private static final DateRange RANGE =
            DateRange.until(Optional.of(ZonedDateTime.of(2024, 3, 9, 12, 0, 0, 0, ZoneOffset.UTC)));

    @ParameterizedTest
    @CsvSource({
        "1990-12-31, false",
        "1991-01-01, true",
        "2024-03-10, true",
        "2024-03-11, false",
        "2024-03, false",
        "2024-03-10T23:00:00Z, true"
    })
    void holdsTheDaysOfTheWebUpToTheDayAfterRetrieval(String iso, boolean holds) {
        assertThat(RANGE.holds(new PublicationDate(iso))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "1599-06-01, false",
        "1600-06-01, true",
        "1970-01-01, false",
        "1969-12-31, false",
        "1967-12-29, true",
        "1970-01-02, true"
    })
    void holdsTheDaysOfPrintButPlaceholdersInAnArchive(String iso, boolean holds) {
        assertThat(RANGE.withArchives().holds(new PublicationDate(iso))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2099-12-31, true", "2100-01-01, false"})
    void endsWithTheCenturyWhenTheDayOfRetrievalIsUnknown(String iso, boolean holds) {
        assertThat(DateRange.until(Optional.empty()).holds(new PublicationDate(iso)))
                .isEqualTo(holds);
    }
}
