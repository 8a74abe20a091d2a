package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import org.junit.jupiter.api.Test;

/** Of a verb without subject the one who spoke last is meant, of a plural the last group. */
class MissingSubjectsTest {
    private final Tagged tagged = Tagged.in("es", "«Voy», dijo. «Vamos», dijeron.");
    private final Salience salience = new Salience(tagged.words);
    private final Participant rol = new Participant(ImmutableList.of("Ana", "Rol"), SpeakerKind.PERSON, Gender.FEMALE);
    private final Participant group =
            new Participant(ImmutableList.of("los vecinos"), SpeakerKind.COLLECTIVE, Gender.UNKNOWN);

    @Test
    void meansWhoSpokeLastInTheNumberOfTheVerb() {
        salience.speaks(0, group);
        salience.speaks(0, rol);
        MissingSubjects missing = new MissingSubjects(tagged.words, salience);
        assertThat(missing.meant(verb("dijo"), QuotedWords.NONE))
                .map(Meant::participant)
                .hasValue(rol);
        assertThat(missing.meant(verb("dijeron"), QuotedWords.NONE))
                .map(Meant::participant)
                .hasValue(group);
    }

    @Test
    void meansNobodyWhereNobodySpoke() {
        assertThat(new MissingSubjects(tagged.words, salience).meant(verb("dijo"), QuotedWords.NONE))
                .isEmpty();
    }

    private int verb(String word) {
        int i = 0;
        while (!tagged.words.lower(i).equals(word)) {
            i++;
        }
        return i;
    }
}
