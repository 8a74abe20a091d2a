package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericDateTest {
    @ParameterizedTest
    @CsvSource({"9/3/2024, 8", "9. 3. 2024, 10", "9.3.24 x, 6", "9 | 3 | 2024, 12", "09-03-2024x, 10", "9/3/2024/5, 8"})
    void movesTheCursorBehindTheDate(String text, int end) {
        Cursor cursor = new Cursor(text, 0);

        assertThat(NumericDate.read(cursor, DateOrder.DAY_FIRST)).contains(new StatedDate(2024, 3, 9));
        assertThat(cursor.at()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9",
                "9/",
                "9/3",
                "9/3/",
                "9/3.2024",
                "9 / 3 / 2024",
                "0/3/2024",
                "9/0/2024",
                "32/3/2024",
                "13/13/2024",
                "9/3/202",
                "9/3/20245",
                "9/3/1400",
                "109/3/2024"
            })
    void leavesTheCursorWhereThereIsNone(String text) {
        Cursor cursor = new Cursor(text, 0);

        assertThat(NumericDate.read(cursor, DateOrder.DAY_FIRST)).isEmpty();
        assertThat(cursor.at()).isZero();
    }

    @Test
    void saysNeitherDayNorMonthWhenTheOrderIsUnknown() {
        Optional<StatedDate> date = NumericDate.read(new Cursor("9/3/2024", 0), DateOrder.UNKNOWN);

        assertThat(date).contains(new StatedDate(2024, 0, 0));
        assertThat(date.flatMap(StatedDate::date)).isEmpty();
    }
}
