package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in capitals and a colon open the words in the marks. */
class LabelledTurnTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The court heard it.¶“POE: We lost the mill.` | `direct; We lost the mill.; POE; :; likely`
            `The court heard it.¶“DR ANN POE: We lost the mill.` | `direct; We lost the mill.; DR ANN POE; :; likely`
            `The court heard it.¶“ANN LENA MARY ZOE EVE POE: We lost the mill.` | `direct; We lost the mill.; ANN LENA MARY ZOE EVE POE; :; likely`
            `The court heard it.¶“POE: We` | `direct; We; POE; :; likely`
            `The court heard it.¶"AA:¶"We lost the mill."` | `direct; "We lost the mill."; AA; :; likely`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.turn");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The court heard it.¶“Poe: We lost the mill.` | `quote.unattributed`
            `The court heard it.¶“POE We lost the mill.` | `quote.unattributed`
            `The court heard it.¶“A: We lost the mill.` | `quote.unattributed`
            `The court heard it.¶“POE:”` | `scare.no-cue`
            `The court heard it.¶“ANN LENA MARY ZOE EVE IDA POE: We lost the mill.` | `quote.unattributed`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
