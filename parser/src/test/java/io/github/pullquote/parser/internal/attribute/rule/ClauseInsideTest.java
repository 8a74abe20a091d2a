package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clause stands between the marks of the quotation. */
class ClauseInsideTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `« Le moulin est perdu, soupire Ana Pré. Je pars. »` | `direct; « Le moulin est perdu … Je pars. »; Ana Pré; soupire; certain`
            `« Le moulin est perdu, a déclaré hier la maire. »` | `direct; « Le moulin est perdu; la maire; déclaré; likely`
            `« Le moulin est perdu ? demande-t-elle. Je pars. »` | `direct; « Le moulin est perdu ? … Je pars. »; elle; demande; weak`
            """)
    void decides(String line, String facts) {
        assertThat(Told.rule(line, "fr")).isEqualTo("quote.clause-inside");
        assertThat(Told.facts(line, "fr")).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `« Le moulin est perdu. Je pars », soupire Ana Pré.` | `quote.inverted-after`
            `« Elle a tort, dit ma mère, mais je reste », raconte Ana Pré.` | `quote.inverted-after`
            """)
    void leavesToAnotherRule(String line, String other) {
        assertThat(Told.rule(line, "fr")).isEqualTo(other);
    }
}
