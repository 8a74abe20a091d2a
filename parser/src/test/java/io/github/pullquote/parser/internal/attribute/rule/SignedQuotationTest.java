package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line under a quotation set apart names who said it. */
class SignedQuotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `<blockquote><p>We lost the mill and the gate of the town.</p><footer>— Ann Poe, clerk</footer></blockquote>` | `direct; We lost the mill and the gate of the town.; Ann Poe; -; weak`
            `<blockquote><p>“We lost the mill and the gate of the town.”</p><footer>Ann Poe</footer></blockquote>` | `direct; “We lost the mill and the gate of the town.”; Ann Poe; -; weak`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line)).isEqualTo("quote.signed");
        assertThat(Told.facts(line)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `<blockquote><p>We lost the mill and the gate of the town.</p><footer>the clerk of the mill</footer></blockquote>` | `quote.paragraph-before`
            `<blockquote><p>We lost the mill and the gate of the town.</p></blockquote><p>Ann Poe</p>` | `quote.paragraph-before`
            `<p>“We lost the mill and the gate of the town.”</p><p>Ann Poe</p>` | `quote.paragraph-before`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line)).isEqualTo(other);
    }
}
