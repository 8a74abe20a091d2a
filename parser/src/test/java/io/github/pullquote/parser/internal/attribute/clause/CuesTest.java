package io.github.pullquote.parser.internal.attribute.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues are verbs, prepositions and nouns with an owner and content. */
class CuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe said it, according to her claim that Rask called it.` | `said speech, according to preposition, claim noun, called judgement`
            `Here is the answer of the council:` | `answer noun`
            `Here is the answer by the council:` | ``
            `Her latest claim during the debate that it fell.` | `claim noun`
            `Her latest claim, that it fell.` | ``
            `The claim that it fell.` | ``
            `Ann Poe's claim fell that it fell.` | ``
            `Ann Poe pointed out that it fell.` | `pointed out speech`
            `She laughed and thinks it shows that they urged.` | `laughed manner, thinks attitude, shows evidence, urged act`
            """)
    void findsTheCues(String line, String cues) {
        assertThat(Clausal.cues(line)).isEqualTo(cues);
    }
}
