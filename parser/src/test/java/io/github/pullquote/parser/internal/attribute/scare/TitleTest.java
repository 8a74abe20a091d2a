package io.github.pullquote.parser.internal.attribute.scare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.attribute.rule.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in title case without a cue beside them are a title. */
class TitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The clerk lost “The Winter of Oslo” at the mill.` | `scare; “The Winter of Oslo”; -; -; -`
            `The clerk saw it in “A Winter,” a film.` | `scare; “A Winter,”; -; -; -`
            `The clerk saw it on “Winter Gate.” The mill is lost.` | `scare; “Winter Gate.”; -; -; -`
            `The clerk told “The Green Gate” about it.` | `scare; “The Green Gate”; -; -; -`
            `The clerk lost “Winter With Her” at the mill.` | `scare; “Winter With Her”; -; -; -`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("scare.title");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The clerk lost “The Winter of old Oslo and its little gates” at the mill.` | `scare.no-cue`
            `Ann Poe said “The Winter Gate” at the mill.` | `quote.clause-before`
            `Ann Poe said, “The Winter Gate” at the mill.` | `quote.clause-before`
            `Ann Poe called her “Miss Winter” at the mill.` | `quote.clause-before`
            `The clerk lost “The Winter Gate!” at the mill.` | `scare.no-cue`
            `“The Mill Is Lost”, said the clerk.` | `quote.inverted-after`
            `The clerk lost “Winter Gate,” a film.` | `scare.no-cue`
            `The clerk lost “Winter” at the mill.` | `scare.no-cue`
            `The clerk lost “Winter at an old Gate” at the mill.` | `scare.no-cue`
            `The clerk lost “the Winter Gate outside Oslo” at the mill.` | `quote.fragment`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
