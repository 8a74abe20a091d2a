package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarratorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ann Poe tells it in her own words. | `` | Ann Poe",
                "In her own words, Ann Poe and Ben Lee tell it. | `` | Ann Poe",
                "As told to Ben Lee. It rained. | `` | Ben Lee",
                "Ann Poe tells it. These are her own words. | `` | -",
                "Ann Poe tells it. | Ben Lee | Ben Lee",
                "Ann Poe tells it. | Ann Poe | Ann Poe",
                "Ann Poe tells it. | Ann Poe;Ben Lee | -",
                "Ann Poe tells it. | `` | -"
            })
    void tellsTheStory(String text, String authors, String expected) {
        Tagged tagged = Tagged.of(text);
        Participants participants = new Participants(Tagged.LEXICON.names(), Tagged.NO_EVIDENCE);
        List<NameRun> runs = tagged.names.find(Tagged.watch());
        runs.forEach(participants::meet);
        Narrator narrator = new Narrator(tagged.words, Tagged.LEXICON.links(), participants);
        assertThat(narrator.find(runs, Splitter.on(';').omitEmptyStrings().splitToList(authors))
                        .flatMap(Participant::name)
                        .orElse("-"))
                .isEqualTo(expected);
    }
}
