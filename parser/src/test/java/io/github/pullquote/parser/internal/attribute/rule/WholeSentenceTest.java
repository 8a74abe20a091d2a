package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole sentence in marks whose speaker nobody names. */
class WholeSentenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“We lost the old mill.”` | `direct; “We lost the old mill.”; -; -; -`
            `“We lost the mill here …”` | `direct; “We lost the mill here …”; -; -; -`
            `“Is it lost?” Nobody spoke.` | `direct; “Is it lost?”; -; -; -`
            `“Did we lose the mill?”` | `direct; “Did we lose the mill?”; -; -; -`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.unattributed");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“We lost the mill”` | `scare.no-cue`
            `“We lost it all.”` | `scare.no-cue`
            `“We lost the old mill,”` | `scare.no-cue`
            `The gate: “We lost the old mill” and more.` | `quote.colon`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
