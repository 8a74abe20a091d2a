package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounResolverTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“We lost it,” Ann Poe said. “It is gone,” she said. | Ann Poe",
                "Ann Poe met Ben Lee. “We lost it,” she said. | Ann Poe",
                "Ann Poe met Ben Lee. “We lost it,” he said. | Ben Lee",
                "Ann Poe met Sue Lee. “We lost it,” she said. | Ann Poe",
                "Ann Poe ran. ¶ Sue Lee's plan failed. “We lost it,” she said. | Ann Poe",
                "Ann Poe ran. “We lost it,” he said. | -",
                "Orvain Poe ran. “We lost it,” he said. “It is gone,” she said. | -",
                "The rain fell, who said “we lost it”. | -"
            })
    void sheAndHeAreTheLikeliestPersonOfThatGender(String text, String expected) {
        assertThat(Told.name(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The Orvain Council was shut. “We lost it,” they said. | Orvain Council, organisation, - @ -",
                "“Where?” a report said. “We lost it,” they said. | a report, document, - @ -",
                "Ann Poe ran. “We lost it,” they said. | -, collective, - @ -",
                "“Where?” a baker said. “We lost it,” they said. | -, collective, - @ -"
            })
    void theyAreTheLastGroup(String text, String expected) {
        assertThat(Told.by(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“We lost it,” I said. “It is gone,” I said. | I, person, - @ -",
                "“We lost it,” everyone said. | -, collective, - @ -"
            })
    void iIsTheOneWhoTellsTheStory(String text, String expected) {
        assertThat(Told.by(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The mill was shut by Ann Poe, who said “we lost it”. | Ann Poe",
                "The mill was shut by a baker who said “we lost it”. | a baker"
            })
    void whoIsThePhraseBefore(String text, String expected) {
        assertThat(Told.name(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“No,” Ann Poe said. “Yes,” Sue Lee said. Poe ran, and Lee, too, ran. “We lost it,” she said. | Ann Poe",
                "“No,” Ann Poe said. “Yes,” Ben Lee said. Poe ran, and Lee, too, ran. “We lost it,” she said. | ``"
            })
    void othersWhomAPronounMayMeanAreGivenWhenTheySpeak(String text, String expected) {
        assertThat(Told.alternatives(text)).isEqualTo(expected);
    }
}
