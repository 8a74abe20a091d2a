package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOffsetTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-04T03:22:07Z, 2024-03-03T22:22:00",
        "2024-03-04T03:22:07Z, 2024-03-03T22:22:07-05:00",
        "2024-03-03T18:30:00Z, 2024-03-04T00:00:00",
        "2024-03-04T03:22:07Z, 2024-03-03",
        "2024-03-03T23:01:00Z, 2024-03-04"
    })
    void knowsTheSameMomentInAnotherZone(String utc, String local) {
        assertThat(isLocal(utc, local)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04T03:22:07Z, 2024-03-03T21:05:00",
        "2024-03-04T15:00:00Z, 2024-03-03",
        "2024-03-03T12:00:00Z, 2024-03-04",
        "2024-03-03T12:00:00Z, 2024-03-03",
        "2024-03-04T03:22:07Z, 2024-03-02",
        "2024-03-04T03:22:07Z, 2024-03-03T22:22:07Z",
        "2024-03-04T03:22:07Z, 2024"
    })
    void knowsOtherMoments(String utc, String other) {
        assertThat(isLocal(utc, other)).isFalse();
    }

    private static boolean isLocal(String utc, String other) {
        return DateOffset.isLocal(new PublicationDate(utc), new PublicationDate(other));
    }
}
