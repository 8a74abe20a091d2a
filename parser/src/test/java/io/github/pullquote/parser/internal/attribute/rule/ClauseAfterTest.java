package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The speaker and the verb stand right behind the quotation. */
class ClauseAfterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“We lost the mill,” Ann Poe said.` | `direct; “We lost the mill,”; Ann Poe; said; certain`
            `“We lost the mill”, as Ann Poe said.` | `direct; “We lost the mill”; Ann Poe; said; certain`
            `“We lost the mill,” he later said on Monday.` | `direct; “We lost the mill,”; he; said; weak`
            `“We lost the mill,” the vicar, Tobias Wren, said.` | `direct; “We lost the mill,”; the vicar, Tobias Wren; said; certain`
            `“We lost the mill.” Ann Poe said.` | `direct; “We lost the mill.”; Ann Poe; said; certain`
            `“We lost the mill.” Ann Poe said in a letter to the clerk.` | `direct; “We lost the mill.”; Ann Poe; said; certain`
            `“Did we lose the mill?” I asked.` | `direct; “Did we lose the mill?”; I; asked; weak`
            `“Did we lose the mill?” he asked.` | `direct; “Did we lose the mill?”; he; asked; weak`
            `“Did we lose the mill?” Ann Poe asked.` | `direct; “Did we lose the mill?”; Ann Poe; asked; certain`
            `“We lost the mill …” Ann Poe said.` | `direct; “We lost the mill …”; Ann Poe; said; certain`
            `“We lost the mill,” the vicar, Tobias Wren, told the court.` | `direct; “We lost the mill,”; the vicar, Tobias Wren; told; certain`
            `“We lost the mill,” another of them, Tobias Wren, said.` | `direct; “We lost the mill,”; Tobias Wren; said; certain`
            `“We lost the mill,”2 Ann Poe said.` | `direct; “We lost the mill,”; Ann Poe; said; certain`
            `“We lost the mill!” Ann Poe said on Monday.` | `direct; “We lost the mill!”; Ann Poe; said; certain`
            `The mill was “lost,” Ann Poe said.` | `mixed; The mill was “lost,”; Ann Poe; said; weak`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.clause-after");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“We lost the mill.” Ann Poe said the gate was open.` | `scare.no-cue`
            `“Did we lose the mill?” The clerk asked the gate.` | `quote.unattributed`
            `“We lost it!” Ann Poe said that the gate was open.` | `quote.unattributed`
            `“We lost it!” Ann Poe said the gate was open.` | `quote.unattributed`
            `“We lost the mill.” Ann Poe said in a letter to the clerk of the old mill at the gate of Oslo.` | `scare.no-cue`
            `Ann Poe shouted “Never!” Lena Rask laughed.` | `quote.clause-before`
            `Ann Poe said: “Never!” The clerk laughed.` | `quote.clause-before`
            `“We lost the mill,” who said it.` | `scare.no-cue`
            `“We lost the mill,” the gate being open, the clerk of the mill said.` | `quote.fronted-clause`
            `The old “mill” Ann Poe said.` | `scare.no-cue`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
