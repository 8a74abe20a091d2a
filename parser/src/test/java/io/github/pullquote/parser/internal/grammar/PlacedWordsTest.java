package io.github.pullquote.parser.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a small word is, its place in the clause tells. */
class PlacedWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Poth teilte es mit.` | `name verb pronoun adverb sign`
            `Poth kam mit ihr.` | `name verb preposition object-pronoun sign`
            `Poth, der es sagte, ging.` | `name comma relative pronoun verb comma verb sign`
            `Das sagte Poth.` | `pronoun verb name sign`
            `Das alte Haus fiel.` | `determiner adjective noun verb sign`
            `Poth nannte es als „dünn“.` | `name verb pronoun adverb mark adverb mark sign`
            `Als Poth kam, ging sie.` | `subordinator name verb comma verb pronoun sign`
            """)
    void tagsByPlace(String line, String tags) {
        assertThat(Tagged.tags(Tagged.german(line))).isEqualTo(tags);
    }
}
