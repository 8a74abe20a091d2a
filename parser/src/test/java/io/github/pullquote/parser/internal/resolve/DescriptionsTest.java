package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Senator Ann Poe ran. “We lost it,” the senator said. | Ann Poe, person, Senator @ -",
                "Baker Ann Poe met Ben Lee. “We lost it,” the baker said. | Ann Poe, person, Baker @ -",
                "Baker Ann Poe met Ben Lee. “We lost it,” a baker said. | a baker, anonymous, baker @ -",
                "The Orvain Council met. “We lost it,” the council said. | Orvain Council, organisation, - @ -",
                "The Orvain Council met. “We lost it,” a council said. | a council, organisation, - @ -",
                "A baker ran. “We lost it,” a tall baker said. “It is gone,” the baker said. | a tall baker, anonymous, tall baker @ -",
                "“We lost it,” a young baker said. “It is gone,” the young baker said. | a young baker, anonymous, young baker @ -",
                "“We lost it,” a young baker said. “It is gone,” an old baker said. | an old baker, anonymous, old baker @ -",
                "“We lost it,” a spokeswoman for the council said. | a spokeswoman for the council, anonymous, spokeswoman @ the council"
            })
    void theDescribedIsOneMetBefore(String text, String expected) {
        assertThat(Told.by(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The widow ran. “We lost it,” she said. | The widow",
                "The widow ran. “We lost it,” he said. | -",
                "The neighbours met. “We lost it,” they said. | The neighbours",
                "The clerk met. “We lost it,” they said. | -",
                "The clerk ran. “We lost it,” he said. | -"
            })
    void theDescribedWhoActsIsMeantByAPronoun(String text, String expected) {
        assertThat(Told.name(text)).isEqualTo(expected);
    }
}
