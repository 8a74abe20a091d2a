package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several words in marks stand in a clause of the writer that no cue governs. */
class FragmentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The herd “ran about as if bewitched”.` | `mixed; “ran about as if bewitched”; -; -; -`
            `“No,” Ann Poe said. The herd “ran about as if bewitched”.` | `mixed; “ran about as if bewitched”; Ann Poe; -; weak`
            `“No,” Ann Poe said.¶The herd “ran about as if bewitched”.` | `mixed; “ran about as if bewitched”; Ann Poe; -; weak`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.fragment");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The herd was a “flock of ghosts”.` | `scare.no-cue`
            `The herd “Ran about as if bewitched”.` | `scare.no-cue`
            `The herd ''ran about as if bewitched''.` | `scare.no-cue`
            `The clerk met the so-called “herd of the old mill”.` | `scare.term`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
