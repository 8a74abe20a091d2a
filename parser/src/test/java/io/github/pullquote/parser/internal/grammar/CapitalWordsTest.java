package io.github.pullquote.parser.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where all nouns have capitals, lists and what stands before part them from names. */
class CapitalWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Die alte Brücke fällt.` | `determiner adjective noun verb sign`
            `Kritik übt Poth.` | `noun verb name sign`
            `Ergänzend sagte Poth es.` | `adverb verb name pronoun sign`
            `Weitere Helfer kamen.` | `quantifier noun verb sign`
            `Regierungssprecher Jan Poth geht.` | `noun name name verb sign`
            """)
    void partsNamesFromNouns(String line, String tags) {
        assertThat(Tagged.tags(Tagged.german(line))).isEqualTo(tags);
    }
}
