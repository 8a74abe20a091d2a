package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {
    @Test
    void knowThreeLettersInAnyCase() {
        assertThat(MonthNames.at("/2024/mar/03", 6)).contains(Month.MARCH);
        assertThat(MonthNames.at("Sun SEP 03", 4)).contains(Month.SEPTEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ma", "anf", "m r"})
    void knowNothingElse(String text) {
        assertThat(MonthNames.at(text, 0)).isEmpty();
    }
}
