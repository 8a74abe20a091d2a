package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
    private static Optional<TimeReader.Time> read(String text) {
        return TimeReader.read(text, 0, WordLists.of(new Lexicons(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "17:46, 17:46:00",
        "17:46:30, 17:46:30",
        "7 p.m., 19:00:00",
        "10.30am, 10:30:00",
        "12 a.m., 00:00:00",
        "12:05 PM, 12:05:00",
        "2:45 p.m. EDT, 14:45:00-04:00",
        "18:22 CET, 18:22:00+01:00",
        "19.04 GMT, 19:04:00Z",
        "2:45 p.m. EST, 14:45:00",
        "14:05 GMT, 14:05:00Z",
        "14:05+01:00, 14:05:00+01:00",
        "14:05-0500, 14:05:00-05:00",
        "14h32, 14:32:00",
        "14.55 Uhr, 14:55:00"
    })
    void readsTheWholeTime(String text, String iso) {
        assertThat(read(text)).contains(new TimeReader.Time(iso, text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "10.30", "25:00", "12:60", "17:", ":30", "123:45", "7 people", "7 a man"})
    void readsNothingElse(String text) {
        assertThat(read(text)).isEmpty();
    }
}
