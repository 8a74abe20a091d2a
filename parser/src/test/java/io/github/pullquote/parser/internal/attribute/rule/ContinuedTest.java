package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quotation goes on after the clause of the one before. */
class ContinuedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The mill was “lost,” Ann Poe said. “We never had the mill.”` | `direct; “We never had the mill.”; Ann Poe; said; certain`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.continued");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The mill was “lost,” Ann Poe said. The gate is open. “We never had the mill.”` | `quote.carried-over`
            `The mill was “lost,” Ann Poe said. “mill”` | `scare.no-cue`
            `The mill was “lost,” Ann Poe said.¶“We never had the mill.”` | `quote.paragraph-before`
            `The “old” gate is lost. “We never lost the mill.”` | `quote.unattributed`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
