package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name and a colon without a verb stand before the quotation. */
class NameAndColonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe: “We lost the mill.”` | `direct; “We lost the mill.”; Ann Poe; :; weak`
            `More from Ann Poe: “We lost the mill.”` | `direct; “We lost the mill.”; More from Ann Poe; :; weak`
            `It's Ann Poe: “We lost the mill.”` | `direct; “We lost the mill.”; Ann Poe; :; weak`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.colon");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe fell: “We lost the mill.”` | `quote.lead-in`
            `Ann Poe leaving the mill: “We lost it.”` | `scare.no-cue`
            `Ann Poe; “We lost the mill.”` | `scare.no-cue`
            `The wheel stopped.¶: “We lost the mill.”` | `scare.no-cue`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
