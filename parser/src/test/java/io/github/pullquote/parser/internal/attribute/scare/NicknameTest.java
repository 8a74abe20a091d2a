package io.github.pullquote.parser.internal.attribute.scare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.attribute.rule.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks inside a name stand round a nickname. */
class NicknameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The clerk met Ann “Annie” Poe at the mill.` | `scare; “Annie”; -; -; -`
            `The clerk met Ann “The Iron Miller” Poe at the mill.` | `scare; “The Iron Miller”; -; -; -`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("scare.nickname");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The clerk met Ann “The Old Iron Miller” Poe at the mill.` | `scare.title`
            `The clerk met Ann “Annie,” Poe said.` | `quote.clause-after`
            `The clerk met Ann “Annie” at the mill.` | `scare.no-cue`
            `The clerk met the “Annie” Poe of the mill.` | `scare.no-cue`
            `Poe said to Ann “Annie!” Rask left.` | `quote.clause-before`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
