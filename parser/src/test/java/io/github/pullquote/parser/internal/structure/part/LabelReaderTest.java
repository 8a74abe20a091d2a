package io.github.pullquote.parser.internal.structure.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTest {
    private static final WordLists ENGLISH = WordLists.of(new Lexicons(), Optional.of("en"));

    private static Optional<TurnLabel> read(String text) {
        return LabelReader.read(text, ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POE: We lost.                            | POE           | poe
                    MAYOR ANN POE: We lost.                  | MAYOR ANN POE | poe
                    ANN POE, MILLER (voice-over): We lost.   | ANN POE       | poe
                    Mr. McPOE (off mike): We lost.           | Mr. McPOE     | mcpoe
                    Ms. POE of Oster: We lost.               | Ms. POE       | poe
                    The CHAIR: We lost.                      | The CHAIR     | chair
                    POE — We lost.                           | POE           | poe
                    Mr. POE. We lost.                        | Mr. POE       | poe
                    A.P.: We lost.                           | A.P.          | a.p
                    Ann Poe: We lost.                        | Ann Poe       | poe
                    Ann Poe (Post): We lost.                 | Ann Poe       | poe
                    Poe : We lost.                           | Poe           | poe
                    Speaker 1: We lost.                      | Speaker 1     | speaker 1
                    """)
    void nameIsReadWithoutOfficeAndNotes(String text, String name, String key) {
        assertThat(read(text)).hasValueSatisfying(label -> {
            assertThat(label.name()).isEqualTo(name);
            assertThat(label.key()).isEqualTo(key);
            assertThat(label.voice()).isEqualTo(Voice.NAMED);
            assertThat(text.substring(label.words())).isEqualTo("We lost.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Q: We lost?", "Q. We lost?", "Q — We lost?", "Question 3: We lost?", "INTERVIEWER: We lost?"})
    void wordThatAsksNamesNobody(String text) {
        assertThat(read(text)).map(TurnLabel::voice).contains(Voice.ASKS);
        assertThat(text.substring(read(text).orElseThrow().words())).isEqualTo("We lost?");
    }

    @Test
    void wordThatAnswersNamesNobody() {
        assertThat(read("A: We lost.")).map(TurnLabel::voice).contains(Voice.ANSWERS);
        assertThat(read("Answer: We lost.")).map(TurnLabel::voice).contains(Voice.ANSWERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "POE",
                "We lost: nobody came.",
                "the mill: it is lost",
                "At 10:30 the mill stood still.",
                "Correction: The mill is not lost.",
                "WHEN: Monday.",
                "LONDON — it rained.",
                "April 15: We lost.",
                "Poe — We lost.",
                "Poe. We lost.",
                "Mill Set X2: We lost it.",
                "Nobody knew why the mill had stopped, and so the clerk wrote it down in his book at night: it stopped.",
                "“POE: We lost.”",
                "?: We lost."
            })
    void otherBeginningsAreNoLabels(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void labelMayStandAlone() {
        assertThat(read("POE:")).map(TurnLabel::words).contains(4);
    }
}
