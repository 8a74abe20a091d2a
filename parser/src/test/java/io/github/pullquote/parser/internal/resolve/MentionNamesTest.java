package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.resolve.name.NameRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“We lost it,” Ann Poe of Acme Research said. | Ann Poe",
                "“We lost it,” Orvain council spokesman Ben Lee said. | Ben Lee",
                "“We lost it,” said the clerk of Orvain, Ann Poe. | Ann Poe",
                "“We lost it,” one of the councillors, Hanne Ruud, said. | Hanne Ruud",
                "“We lost it,” one of the councillors said. | one of the councillors",
                "“We lost it,” Ann Poe and Ben Lee said. | Ann Poe and Ben Lee",
                "“We lost it,” Ann Poe and her brother said. | Ann Poe and her brother",
                "“We lost it,” said Maria de la Cruz. | Maria de la Cruz",
                "“We lost it,” said Sen. Orvain. | Orvain"
            })
    void aMentionStandsForTheNameInIt(String text, String expected) {
        assertThat(Told.name(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw the baker Ann Poe run. | the baker Ann Poe | Ann Poe",
                "They saw Ann Poe of Acme run. | Ann Poe of Acme | Ann Poe",
                "They saw Orvain Poe of Acme run. | Orvain Poe of Acme | -",
                "They saw the plan of Ann Poe fail. | the plan of Ann Poe | -",
                "They saw the plan of Orvain Poe fail. | the plan of Orvain Poe | -",
                "They saw Sen. Poe of Acme run. | Sen. Poe of Acme | Poe",
                "They saw the baker, Ann Poe, run. | the baker | Ann Poe",
                "They saw the baker, Ann Poe of Acme, run. | the baker | -",
                "They saw the baker, Ann, run. | the baker | -",
                "They saw the baker, Orvain Poe, run. | the baker | -",
                "They saw the baker Ann Poe. | the baker | -",
                "They saw Ann Poe and the baker run. | Ann Poe and the baker | -",
                "They saw Ann Poe or run. | Ann Poe or | -",
                "They saw a man like Vincent van Gogh run. | Vincent van Gogh | Vincent van Gogh",
                "They saw the van Gogh family run. | the van Gogh | Gogh",
                "They saw the baker run. | the baker | -"
            })
    void aPhraseHoldsAName(String text, String mention, String expected) {
        Tagged tagged = Tagged.of(text);
        MentionNames names = new MentionNames(tagged.words, Tagged.LEXICON.names(), tagged.names);
        assertThat(names.of(tagged.phrase(mention)).map(NameRun::name).orElse("-"))
                .isEqualTo(expected);
    }
}
