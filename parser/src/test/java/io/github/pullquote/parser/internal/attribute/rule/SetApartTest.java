package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an element sets apart is said by somebody. */
class SetApartTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `<blockquote><p>we lost the mill and the gate of the town</p></blockquote>` | `direct; we lost the mill and the gate of the town; -; -; -`
            `<blockquote><p>the old mill</p></blockquote>` | `direct; the old mill; -; -; -`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.set-apart");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `<blockquote><p>“the old mill”</p></blockquote>` | `scare.no-cue`
            `<p>They read <q>the old mill</q> in the hall of the town, and nobody of them had seen it before.</p>` | `quote.clause-before`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
