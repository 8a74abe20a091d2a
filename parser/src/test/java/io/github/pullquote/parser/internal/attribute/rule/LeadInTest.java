package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words before end in a colon. */
class LeadInTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe stood at the gate of the mill and had this to say to us:¶“We lost the mill.”` | `direct; “We lost the mill.”; Ann Poe; say; weak`
            `Here is the answer of the clerk:¶“We lost the mill.”` | `direct; “We lost the mill.”; the clerk; answer; weak`
            `Ann Poe ran to the gate:¶“We lost the mill.”` | `direct; “We lost the mill.”; Ann Poe; -; weak`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.lead-in");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe stood at the gate of the mill:¶“green”` | `scare.no-cue`
            `Ann Poe stood at the gate of the mill.¶“We lost the mill.”` | `quote.paragraph-before`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
