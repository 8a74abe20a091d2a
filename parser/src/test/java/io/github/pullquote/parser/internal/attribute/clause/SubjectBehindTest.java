package io.github.pullquote.parser.internal.attribute.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tagged;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject stands right behind its verb, or where a language has it so behind a few words or one phrase. */
class SubjectBehindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `fr` | `« Non », explique Ana Pré.` | `explique` | `Ana Pré`
            `fr` | `« Non », explique aussitôt Ana Pré.` | `explique` | `Ana Pré`
            `fr` | `« Non », explique mardi à Orvain, dans un communiqué, Ana Pré.` | `explique` | `Ana Pré`
            `fr` | `« Non », explique à elle seule la maire.` | `explique` | `-`
            `fr` | `« Non », explique dans un souffle le moulin.` | `explique` | `-`
            `fr` | `« Non », explique.` | `explique` | `-`
            `it` | `«No», spiega Ana Rolli.` | `spiega` | `Ana Rolli`
            `it` | `«No», spiega subito Ana Rolli.` | `spiega` | `Ana Rolli`
            `en` | `“No,” said Ann Poe.` | `said` | `Ann Poe`
            `en` | `“No,” said on Tuesday Ann Poe.` | `said` | `-`
            """)
    void findsTheSubject(String language, String line, String verb, String subject) {
        TaggedText words = Tagged.of(line, language);
        SubjectBehind behind = new SubjectBehind(words, new NounPhrases(words));
        assertThat(Tagged.text(words, behind.at(Tagged.indexOf(words, verb) + 1, words.size())))
                .isEqualTo(subject);
    }
}
