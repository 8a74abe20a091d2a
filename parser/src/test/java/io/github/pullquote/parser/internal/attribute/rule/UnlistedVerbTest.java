package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any verb will do behind a comma in the marks. */
class UnlistedVerbTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“We lost the mill,” Ann Poe ran.` | `direct; “We lost the mill,”; Ann Poe; ran; likely`
            `“We lost the mill,” she left.` | `direct; “We lost the mill,”; she; left; weak`
            `“We lost the mill,” ran Ann Poe.` | `direct; “We lost the mill,”; Ann Poe; ran; likely`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.unlisted-verb");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“We lost the mill.” Ann Poe ran.` | `scare.no-cue`
            `“We lost the mill,” the green gate.` | `scare.no-cue`
            `“We lost the mill,” ran.` | `scare.no-cue`
            `“We lost the mill,”` | `scare.no-cue`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
