package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
    @ParameterizedTest
    @CsvSource({
        "en, UNKNOWN", "EN, UNKNOWN", "en-US, MONTH_FIRST", "en_us, MONTH_FIRST", "en-PH, MONTH_FIRST",
        "en-GB, DAY_FIRST", "de, DAY_FIRST", "'', DAY_FIRST", "eng, DAY_FIRST", "es-US, DAY_FIRST"
    })
    void followsTheLanguageWithItsRegion(String language, DateOrder order) {
        assertThat(DateOrder.of(language)).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({
        "en, news.example, MONTH_FIRST",
        "en, '', MONTH_FIRST",
        "en, news.uk, DAY_FIRST",
        "en-US, news.in, DAY_FIRST",
        "en-GB, news.example, DAY_FIRST",
        "fr, news.example, DAY_FIRST",
        "en, uk.example, MONTH_FIRST"
    })
    void takesEnglishPagesForAmericanUnlessTheSiteIsElsewhere(String language, String host, DateOrder order) {
        assertThat(DateOrder.of(language, host)).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    seen 13/02/2024 | DAY_FIRST
                    seen 13-02-2024 | DAY_FIRST
                    seen 02/13/2024 | MONTH_FIRST
                    13/02/2024, 14/02/2024, 02/13/2024 | DAY_FIRST
                    13/02/2024, 02/13/2024 | UNKNOWN
                    03/04/2024 | UNKNOWN
                    32/02/2024 | UNKNOWN
                    13/02-2024 | UNKNOWN
                    13.02.2024 | UNKNOWN
                    1/13/02/2024 | UNKNOWN
                    13/02/24 | UNKNOWN
                    113/02/2024 | UNKNOWN
                    13/02/ | UNKNOWN
                    13/ | UNKNOWN
                    13 | UNKNOWN
                    """)
    void isThatOfTheDatesThatCanBeReadInOneWayOnly(String text, DateOrder order) {
        assertThat(DateOrderFinder.find(text, DateOrder.UNKNOWN)).isEqualTo(order);
    }
}
