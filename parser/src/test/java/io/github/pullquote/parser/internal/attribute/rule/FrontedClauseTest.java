package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reporting clause closes the sentence that the marked words stand in. */
class FrontedClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The “bad” plan failed, Ann Poe said.` | `mixed; The “bad” plan failed; Ann Poe; said; weak`
            `The “bad” plan failed, Ann Poe said on Monday.` | `mixed; The “bad” plan failed; Ann Poe; said; weak`
            `The “bad” plan failed, as Ann Poe said.` | `mixed; “bad”; Ann Poe; said; weak`
            `The “bad” plan failed, according to Ann Poe.` | `mixed; The “bad” plan failed; Ann Poe; according to; weak`
            `The clerk saw, “We lost it.” in a book, Ann Poe said.` | `direct; “We lost it.”; Ann Poe; said; likely`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.fronted-clause");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `The “bad” plan failed Ann Poe said.` | `scare.no-cue`
            `The “bad” plan failed, who said it.` | `scare.no-cue`
            `The “bad” plan failed, Ann Poe said it was lost.` | `scare.no-cue`
            `The “bad” plan failed, Ann Poe called.` | `scare.no-cue`
            `“We lost the mill.” The plan failed, Ann Poe said.` | `scare.no-cue`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
