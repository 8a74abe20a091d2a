package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.parser.internal.resolve.role.Roles;
import io.github.pullquote.parser.internal.work.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionReadingTest {
    private final Participants participants = new Participants(Tagged.LEXICON.names(), Tagged.NO_EVIDENCE);

    private Salience read(Tagged tagged, int before, Watch watch) {
        Roles roles = new Roles(tagged.words, Tagged.LEXICON);
        Salience salience = new Salience(tagged.words);
        Descriptions descriptions = new Descriptions(tagged.words, Tagged.LEXICON, roles, participants, salience);
        new MentionReading(tagged.words, tagged.names.find(Tagged.watch()), participants, descriptions, salience)
                .upTo(before, watch);
        return salience;
    }

    private String lastSeen(String text, String before) {
        Tagged tagged = Tagged.of(text);
        participants.meet(Tagged.nameOf("Ann", "Poe"));
        return read(tagged, tagged.token(before), Tagged.watch())
                .last(participant -> true)
                .flatMap(Participant::name)
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Poe ran. It rained. | It | Ann Poe",
                "Ann Poe ran. It rained. | Ann | -",
                "Ann Poe ran. It rained. | Poe ran | Ann Poe",
                "It rained. Poe ran. | Poe | -",
                "Ben Lee ran. It rained. | It | -",
                "They said “Ann Poe ran” and left. | left | -",
                "The neighbours met. It rained. | It | The neighbours",
                "They saw the neighbours. It rained. | It | -",
                "Ann Poe ran. The neighbours met. It rained. | It | The neighbours",
                "The neighbours met. Ann Poe ran. It rained. | It | Ann Poe",
                "The key had gone. It rained. | It | -"
            })
    void notesKnownNamesAndDescribedSubjectsOutsideOfMarks(String text, String before, String seen) {
        assertThat(lastSeen(text, before)).isEqualTo(seen);
    }

    @Test
    void stopsWhenTimeIsOver() {
        Tagged tagged = Tagged.of("It rained. ".repeat(1_000));
        assertThatThrownBy(() -> read(tagged, 2_000, Tagged.passed())).isInstanceOf(Watch.Stopped.class);
    }
}
