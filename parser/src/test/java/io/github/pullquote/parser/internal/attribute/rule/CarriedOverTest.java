package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody else has spoken since the quote before. */
class CarriedOverTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“No,” it said.¶“We never lost the mill.”` | `direct; “We never lost the mill.”; it; -; weak`
            `“No,” it said of the so-called “a” and so-called “b” and so-called “c” gates.¶“We never lost the mill.”` | `direct; “We never lost the mill.”; it; -; weak`
            `“No,” Ann Poe said.¶“We never lost the mill.”¶“We had it.”` | `direct; “We had it.”; Ann Poe; -; weak`
            `“No,” it said.¶The gate is open.¶It is old.¶It is red.¶“We never lost the mill.”` | `direct; “We never lost the mill.”; it; -; weak`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.carried-over");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“No,” it said.¶The gate is open.¶It is old.¶It is red.¶It is big.¶“We never lost the mill.”` | `quote.unattributed`
            `“No,” it said.¶Nobody answered.¶“We never lost the mill.”` | `quote.unattributed`
            `“No,” it said.¶“mill”` | `scare.no-cue`
            `“No,” it said of the so-called “a” and so-called “b” and so-called “c” and so-called “d” gates.¶“We never lost the mill.”` | `quote.unattributed`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
