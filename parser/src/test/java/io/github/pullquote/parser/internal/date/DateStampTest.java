package io.github.pullquote.parser.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.PublicationDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateStampTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-03                         | 2024-03-03
            2024-3-3                           | 2024-03-03
            2024/03/03                         | 2024-03-03
            2024.03.03 09:05                   | 2024-03-03T09:05:00
            20240303                           | 2024-03-03
            202403031205                       | 2024-03-03T12:05:00
            20240303T120530Z                   | 2024-03-03T12:05:30Z
            2024-03-03T12:05:30.123Z           | 2024-03-03T12:05:30Z
            2024-03-03T12:05:30+00:00          | 2024-03-03T12:05:30Z
            2024-03-03T23:30:00-0500           | 2024-03-03T23:30:00-05:00
            2024-03-03 23:30:00 +01            | 2024-03-03T23:30:00+01:00
            2024-03-03T9:05                    | 2024-03-03T09:05:00
            2024-03-03T23:15:0Z                | 2024-03-03T23:15:00Z
            2024-03-03T12:05:30+99:00          | 2024-03-03T12:05:30
            2024-03-03T25:00:00Z               | 2024-03-03
            1709467530                         | 2024-03-03T12:05:30Z
            1709467530123                      | 2024-03-03T12:05:30Z
            /Date(1709467530123)/              | 2024-03-03T12:05:30Z
            Sun Mar 03 12:05:30 CET 2024       | 2024-03-03T12:05:30
            """)
    void readsWhatProgramsWriteWithTheDayAsWritten(String value, String iso) {
        assertThat(DateStamp.read(value)).map(PublicationDate::iso).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024-03", "2024-13-03", "2024-02-30", "12345", "Sun Mar 03 2024", "Date("})
    void readsNoDateWhereThereIsNoDay(String value) {
        assertThat(DateStamp.read(value)).isEmpty();
    }

    @Property
    void readsAnything(@ForAll @CharRange(from = '-', to = '9') @Chars({'T', 'Z', '+', ' ', 'D', '('}) String value) {
        assertThat(DateStamp.read(value)).isNotNull();
        assertThat(DateStamp.read("2024-03-03 " + value)).isPresent();
    }
}
