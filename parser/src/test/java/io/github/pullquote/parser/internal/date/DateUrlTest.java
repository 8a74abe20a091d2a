package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.PublicationDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateUrlTest {
    private static final DateRange RANGE = DateRange.until(Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/2024/03/03/ferry-sinks",
                "https://news.example/2024/3/3/ferry-sinks",
                "https://news.example/2024/mar/03/ferry-sinks",
                "https://news.example/ferry-sinks-2024-03-03.html",
                "https://news.example/n1/2024/0303/c100-1.html",
                "https://news.example/20240303/ferry",
                "https://news.example/t20240303_778.html",
                "https://news.example/view?day=2024-03-03&id=7",
                "https://news.example/reports/03-03-2024",
                "t20240303_778.html",
                "20240303"
            })
    void readsABoundedDate(String url) {
        assertThat(DateUrl.read(url, RANGE)).map(PublicationDate::iso).contains("2024-03-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/2024/03/ferry-sinks",
                "https://news.example/120240303771/ferry",
                "https://news.example/20245503/ferry",
                "https://news.example/1890-03-03/ferry",
                "https://news.example/2024-03-031/ferry",
                "https://news.example",
                "h0",
                ""
            })
    void takesOtherDigitsForNumbers(String url) {
        assertThat(DateUrl.read(url, RANGE)).isEmpty();
    }
}
