package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb stands before the speaker, right behind the quotation. */
class InvertedClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“We lost the mill,” said Ann Poe.` | `direct; “We lost the mill,”; Ann Poe; said; certain`
            `“We lost the mill,” later said Ann Poe, a clerk.` | `direct; “We lost the mill,”; Ann Poe; said; certain`
            `“We lost the mill”, said the clerk.` | `direct; “We lost the mill”; the clerk; said; likely`
            `“We lost the mill” — said Ann Poe.` | `direct; “We lost the mill”; Ann Poe; said; certain`
            `“We lost the mill,” according to Ann Poe.` | `direct; “We lost the mill,”; Ann Poe; according to; certain`
            `“Did we lose the mill?” asked Ann Poe.` | `direct; “Did we lose the mill?”; Ann Poe; asked; certain`
            `“We lost the—” said Ann Poe.` | `direct; “We lost the—”; Ann Poe; said; certain`
            `“We lost the mill,” said one of them, Ann Poe.` | `direct; “We lost the mill,”; Ann Poe; said; certain`
            `“We lost the mill,” said Ann Poe of the Mill Trust.` | `direct; “We lost the mill,”; Ann Poe; said; certain`
            `“We lost the mill,”[3] said Ann Poe.` | `direct; “We lost the mill,”; Ann Poe; said; certain`
            `The mill was “lost,” said Ann Poe.` | `mixed; The mill was “lost,”; Ann Poe; said; weak`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.inverted-after");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“We lost the mill,” saying Ann Poe.` | `scare.no-cue`
            `The old “mill” said Ann Poe.` | `scare.no-cue`
            `“We lost the mill,” said.` | `scare.no-cue`
            `“We lost the mill,” said “Ann Poe”.` | `quote.clause-before`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
