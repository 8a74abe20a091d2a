package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dash and a name end the paragraph. */
class DashAndNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“We lost the mill.” — Ann Poe` | `direct; “We lost the mill.”; Ann Poe; —; likely`
            `“We lost the mill.” — Ann Poe, a retired clerk` | `direct; “We lost the mill.”; Ann Poe; —; likely`
            `“We lost the mill.” – Ann Poe.` | `direct; “We lost the mill.”; Ann Poe; –; likely`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.dash");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“We lost the mill.” — the clerk` | `scare.no-cue`
            `“We lost the mill.” Ann Poe` | `scare.no-cue`
            `“We lost the mill.” — Ann Poe of the old green mill went home` | `scare.no-cue`
            `“We lost the mill.” —` | `scare.no-cue`
            `The clerk saw the “old mill” — Ann Poe` | `scare.no-cue`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
