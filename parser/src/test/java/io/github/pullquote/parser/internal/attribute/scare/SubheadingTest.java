package io.github.pullquote.parser.internal.attribute.scare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.attribute.rule.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A block of few words, all in single marks, is a sub-heading. */
class SubheadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The mill is lost.¶‘We lost the old mill’¶The gate is open.` | `scare; ‘We lost the old mill’; -; -; -`
            `The mill is lost.¶‘The Old Mill of Oslo.’¶The gate is open.` | `scare; ‘The Old Mill of Oslo.’; -; -; -`
            `The mill is lost.¶‘We lost the old mill and the gate’¶The gate is open.` | `scare; ‘We lost the old mill and the gate’; -; -; -`
            `The mill is lost.¶‘We lost the old mill and the new gate and the lane that night’¶The gate is open.` | `scare; ‘We lost the old mill and the new gate and the lane that night’; -; -; -`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("scare.heading");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The mill is lost.¶“We lost the old mill”¶The gate is open.` | `scare.no-cue`
            `The mill is lost.¶‘We lost the old mill.’¶The gate is open.` | `quote.unattributed`
            `The mill is lost.¶‘We lost the old mill and the new gate and the lane and all of it that night’¶The gate is open.` | `scare.no-cue`
            `The mill is lost.¶The ‘old mill’¶The gate is open.` | `scare.no-cue`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
