package io.github.pullquote.parser.internal.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cue says whether the saying is a fact. */
class CueMakerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe said that it fell.` | `say, asserted`
            `Ann Poe did not say that it fell.` | `say, negated`
            `Ann Poe never said that it fell.` | `say, negated`
            `Ann Poe would say that it fell.` | `say, hypothetical`
            `Ann Poe declined to say that it fell.` | `say, negated`
            `Ann Poe refused to say who fell.` | `say, negated`
            `Ann Poe wanted to say that it fell.` | `say, hypothetical`
            `Unless Ann Poe says that it fell, we stay.` | `say, hypothetical`
            `Because Ann Poe says that it fell, we stay.` | `say, asserted`
            """)
    void readsTheModality(String line, String modality) {
        assertThat(Reports.modality(line)).isEqualTo(modality);
    }

    /** The negation is part of the cue, with the auxiliary that carries it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Ann Poe did not say that it fell.` | `did not say`
            `Ann Poe later did not say that it fell.` | `did not say`
            `Ann Poe has never said that it fell.` | `has never said`
            `Ann Poe declined to say that it fell.` | `declined to say`
            `Ann Poe said that it did not fall.` | `said`
            `Ann Poe has said that it fell.` | `said`
            """)
    void holdsItsNegation(String line, String cue) {
        assertThat(Reports.cue(line)).isEqualTo(cue);
    }
}
