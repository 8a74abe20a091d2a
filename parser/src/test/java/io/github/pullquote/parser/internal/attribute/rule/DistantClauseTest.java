package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cue stands earlier in the sentence, with more words between. */
class DistantClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe said that the wheel of the old “mill” is lost.` | `mixed; that the wheel of the old “mill” is lost; Ann Poe; said; likely`
            `It was said that the wheel of the old “mill” is lost.` | `mixed; that the wheel of the old “mill” is lost; -; said; weak`
            `Ann Poe said Lena Rask called it “a mess” on Monday.` | `mixed; Lena Rask called it “a mess” on Monday; Ann Poe; said; likely`
            `Ann Poe said she left after Lena Rask of the mill lost a “bet”.` | `mixed; she left after Lena Rask of the mill lost a “bet”; Ann Poe; said; likely`
            `Ann Poe thinks the wheel of the mill is lost: “We had it.”` | `direct; “We had it.”; Ann Poe; thinks; weak`
            `Ann Poe thinks that the wheel of the old “mill” is lost.` | `mixed; that the wheel of the old “mill” is lost; Ann Poe; thinks; weak`
            `Ann Poe said it was lost, but that the wheel of the “mill” is not.` | `mixed; it was lost, but that the wheel of the “mill” is not; Ann Poe; said; likely`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.clause-in-sentence");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The plan was announced in the old hall of the town “lost” for good.` | `scare.no-cue`
            `Ann Poe said it was lost, but the wheel of the “mill” is not.` | `scare.no-cue`
            `Ann Poe said it was lost; the wheel of the “mill” is not.` | `scare.no-cue`
            `Ann Poe said it was lost, while the wheel of the “mill” is not.` | `scare.no-cue`
            `The plan was announced in the green hall of the “mill” today.` | `scare.no-cue`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
