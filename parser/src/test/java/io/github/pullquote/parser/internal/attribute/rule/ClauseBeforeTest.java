package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reporting clause stands before the quotation, few words between. */
class ClauseBeforeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe said, “We lost the mill.”` | `direct; “We lost the mill.”; Ann Poe; said; certain`
            `Ann Poe said: “We lost the mill.”` | `direct; “We lost the mill.”; Ann Poe; said; certain`
            `Ann Poe said that the old “mill” is lost.` | `mixed; that the old “mill” is lost; Ann Poe; said; likely`
            `Ann Poe called it a green “mess” on Monday.` | `mixed; it a green “mess”; Ann Poe; called; weak`
            `According to Ann Poe, “we lost the mill” on Monday.` | `mixed; “we lost the mill” on Monday; Ann Poe; According to; likely`
            `According to Ann Poe, “We lost the mill.”` | `direct; “We lost the mill.”; Ann Poe; According to; likely`
            `Ann Poe told the clerk of the old mill in a letter: “We lost it.”` | `direct; “We lost it.”; Ann Poe; told; certain`
            `Ann Poe urged the clerk to “open the gate” on Monday.` | `mixed; to “open the gate” on Monday; Ann Poe; urged; likely`
            `Ann Poe thinks it is “lost” and gone.` | `mixed; it is “lost” and gone; Ann Poe; thinks; weak`
            `Ann Poe laughed: “We lost the mill.”` | `direct; “We lost the mill.”; Ann Poe; laughed; weak`
            `Ann Poe said her aide asked: “Did we lose the mill?”` | `direct; “Did we lose the mill?”; her aide; asked; certain`
            `It was called “a mess” on Monday.` | `mixed; “a mess”; -; called; weak`
            `The mill, Poe said, is “lost” for good.` | `mixed; is “lost” for good; Poe; said; likely`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.clause-before");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe said that the wheel of the old “mill” is lost.` | `quote.clause-in-sentence`
            `Ann Poe laughed at the “mill” of the clerk.` | `scare.no-cue`
            `Ann Poe saw the “mill” of the clerk.` | `scare.no-cue`
            `The plan, which some argued was late, was “lost” for good.` | `scare.no-cue`
            `“Ann Poe said” that the “mill” is lost.` | `scare.no-cue`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
