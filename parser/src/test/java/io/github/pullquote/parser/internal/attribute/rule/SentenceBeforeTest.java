package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence before in the paragraph names the speaker. */
class SentenceBeforeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe stood at the gate. “We lost the mill.”` | `direct; “We lost the mill.”; Ann Poe; -; weak`
            `She left the gate. “We lost the mill.”` | `direct; “We lost the mill.”; She; -; weak`
            `The clerk said it was lost. “We lost the mill.”` | `direct; “We lost the mill.”; The clerk; said; weak`
            `Ann Poe said Lena Rask had left. “We lost the mill.”` | `direct; “We lost the mill.”; Ann Poe; said; weak`
            `Ann Poe left and it fell. “We lost the mill.”` | `direct; “We lost the mill.”; Ann Poe; -; weak`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.sentence-before");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The clerk stood at the gate. “We lost the mill.”` | `scare.no-cue`
            `It stood at the gate. “We lost the mill.”` | `scare.no-cue`
            `Ann Poe stood at the gate. “lost”` | `scare.no-cue`
            `The gate. “We lost the mill.”` | `scare.no-cue`
            `It was a blow for Oslo. “We lost the mill.”` | `scare.no-cue`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
