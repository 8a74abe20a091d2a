package io.github.pullquote.parser.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last part of a compound tells what it is, in a language that has compounds. */
class HeadNounsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `de` | `sprecher` | `sprecher`
            `de` | `regierungssprecher` | `sprecher`
            `de` | `us-sprecher` | `sprecher`
            `de` | `stadtsprechers` | `sprecher`
            `de` | `sprecherei` | `-`
            `de` | `absprecher` | `-`
            `en` | `sprecher` | `sprecher`
            `en` | `us-sprecher` | `-`
            """)
    void findsTheListedNounAtTheEnd(String language, String word, String head) {
        HeadNouns nouns = new HeadNouns(Lexicon.of(language), ImmutableSet.of("sprecher"));

        assertThat(nouns.head(word).orElse("-")).isEqualTo(head);
    }
}
