package io.github.pullquote.parser.internal.attribute.scare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.attribute.rule.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no reporting clause governs is no speech. */
class NoCueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The green “zone” is a field.` | `scare; “zone”; -; -; -`
            `The “mill” stood at the gate.` | `scare; “mill”; -; -; -`
            `“lost”` | `scare; “lost”; -; -; -`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("scare.no-cue");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe said the green “zone” is a field.` | `quote.clause-before`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
