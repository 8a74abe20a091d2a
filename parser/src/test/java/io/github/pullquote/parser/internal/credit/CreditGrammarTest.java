package io.github.pullquote.parser.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditGrammarTest {
    private static final CreditGrammar GRAMMAR = CreditGrammar.ofAllLanguages();

    private static String render(String line, Expectation expectation) {
        return String.join(" + ", CreditLineRendering.of(GRAMMAR.read(line, expectation)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Poe | nobody | Poe
                    Ann Poe | Ann Poe | Ann Poe
                    By Ann Poe | Ann Poe | Ann Poe
                    Photo: Ann Poe | Ann Poe (photography) | Ann Poe (photography)
                    the mayor said | nobody | nobody
                    """)
    void needsNoPhraseWhereAuthorsAreExpected(String line, String anywhere, String amongAuthors) {
        assertThat(render(line, Expectation.ANYTHING)).isEqualTo(anywhere);
        assertThat(render(line, Expectation.AUTHORS)).isEqualTo(amongAuthors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Poe",
                "(by Ann Poe)",
                "© Ann Poe",
                "Photo: Ann Poe",
                "Additional reporting by Ann Poe",
                "文/王明"
            })
    void seesALineThatMayOpen(String line) {
        assertThat(GRAMMAR.mayOpen(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(", "Ann Poe", "Bygone days", "Additional trains will run"})
    void seesALineThatCannotOpen(String line) {
        assertThat(GRAMMAR.mayOpen(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Ann Poe contributed to this report., true", "Ann Poe, false", "'', false"})
    void seesALineThatMayClose(String line, boolean may) {
        assertThat(GRAMMAR.mayClose(line)).isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Ann Poe Reuters", "Ann Poe Reuters"})
    void givesNoRoleToAPersonWithABody(String line) {
        assertThat(GRAMMAR.read(line, Expectation.AUTHORS).contributors())
                .allSatisfy(found -> assertThat(found.role()).isEmpty());
    }
}
