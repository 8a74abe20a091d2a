package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {
    @ParameterizedTest
    @CsvSource({"12, 2, 12, 2", "7., 2, 7, 1", "123, 2, -1, 0", "x, 2, -1, 0", "'', 4, -1, 0", "0003, 4, 3, 4"})
    void takesWholeNumbersOnly(String text, int maxDigits, int number, int at) {
        Cursor cursor = new Cursor(text, 0);

        assertThat(cursor.number(maxDigits)).isEqualTo(number);
        assertThat(cursor.at()).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({"' - x', true, 3", "-, true, 1", "' x', false, 0", "'', false, 0"})
    void takesASignWithTheSpacesAround(String text, boolean there, int at) {
        Cursor cursor = new Cursor(text, 0);

        assertThat(cursor.takesAny("-/")).isEqualTo(there);
        assertThat(cursor.at()).isEqualTo(at);
    }

    @Test
    void seesSpacesBeyondTheEnd() {
        Cursor cursor = new Cursor("a1", 2);

        assertThat(cursor.peek()).isEqualTo(' ');
        assertThat(cursor.peek(5)).isEqualTo(' ');
        assertThat(cursor.digits(5)).isZero();
        assertThat(cursor.takes(' ')).isFalse();
        assertThat(cursor.takes("a")).isFalse();
        assertThat(cursor.wordEnd()).isEqualTo(2);
    }
}
