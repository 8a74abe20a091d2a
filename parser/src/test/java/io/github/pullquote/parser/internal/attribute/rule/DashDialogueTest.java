package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dash at the start of a paragraph opens speech, with or without a clause behind its first piece. */
class DashDialogueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `— We lost the mill! —said Ann Poe—. It is gone.¶— Who sold it?` | `direct; Who sold it?; -; -; -`
            `— Who sold it?¶— We lost the mill! —said Ann Poe—. It is gone.` | `direct; We lost the mill! … It is gone.; Ann Poe; said; weak`
            `— We lost the mill! —said Ann Poe.¶— Who sold it? —the clerk of Oslo left.` | `direct; Who sold it?; -; -; -`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.dialogue");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `“We lost the mill — and the gate,” said Ann Poe.` | `quote.inverted-after`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
