package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.SpeakerKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TurnSpeakersTest {
    private static final String INTERVIEW = " ¶ Q: Is it lost? ¶ A: It is gone. ¶ Q: And the wheel? ¶ A: Gone.";

    /** Returns who says each turn, {@code -} for nobody. */
    private static String speakers(String text) {
        return turns(Told.article(text)).stream()
                .map(quote -> quote.speakerName().orElse("-"))
                .collect(Collectors.joining(", "));
    }

    private static List<Quote> turns(Article article) {
        return article.quotes().stream()
                .filter(quote -> quote.rule().value().equals("quote.turn"))
                .toList();
    }

    @Test
    void labelNamesTheSpeaker() {
        assertThat(speakers("POE: I lost it. ¶ RASK: You did. ¶ POE: Yes.")).isEqualTo("POE, RASK, POE");
        assertThat(speakers("Mr. POE: I lost it. ¶ The CHAIR: Is it lost? ¶ Mr. POE: Yes."))
                .isEqualTo("POE, CHAIR, POE");
    }

    @Test
    void capitalsAndInitialsMeanTheOneWhoIsNamed() {
        assertThat(speakers("We met Ann McPoe at the mill. ¶ POST: Is it lost? ¶ McPOE: I lost it. ¶ POST: When?"))
                .isEqualTo("POST, Ann McPoe, POST");
        assertThat(speakers("We met Ann Poe at the mill. ¶ OP: Is it lost? ¶ AP: I lost it. ¶ OP: When?"))
                .isEqualTo("OP, Ann Poe, OP");
    }

    @Test
    void nameInCapitalsIsThatOfAPerson() {
        Article article = Told.article("MAYOR ANN POE: I lost it. ¶ RASK: You did. ¶ POE: Yes.");
        assertThat(article.speakers().get(0))
                .extracting(Speaker::kind, speaker -> speaker.name().orElseThrow())
                .containsExactly(SpeakerKind.PERSON, "Ann Poe");
    }

    @Test
    void whoIsInTheHeadlineAnswers() {
        assertThat(speakers("A word with Ann Poe ¶ Lee Roe built the mill and Lee Roe left it to the council of Oster."
                        + INTERVIEW))
                .isEqualTo("-, Ann Poe, -, Ann Poe");
    }

    @Test
    void whoIsNamedMostAnswers() {
        assertThat(speakers(
                        "The mill of Oster ¶ Lee Roe built it. Ann Poe has run it for years, and Poe likes it there."
                                + INTERVIEW))
                .isEqualTo("-, Ann Poe, -, Ann Poe");
    }

    @Test
    void whoIsNamedInTheAnswersOnlyDoesNotAnswer() {
        assertThat(speakers("The mill of Oster ¶ It has stood in the valley for nine hundred years, and it is lost now."
                        + INTERVIEW + " Lee Roe took it."))
                .isEqualTo("-, -, -, -");
    }

    @Test
    void authorAsks() {
        assertThat(speakers("A word with Ann Poe ¶ By Lee Roe ¶ It has stood in the valley for nine hundred years now."
                        + INTERVIEW))
                .isEqualTo("Lee Roe, Ann Poe, Lee Roe, Ann Poe");
        assertThat(speakers("A word with Ann Poe ¶ By Lee Roe and Kim Doe ¶ It has stood in the valley for years now."
                        + INTERVIEW))
                .isEqualTo("-, Ann Poe, -, Ann Poe");
    }

    @Test
    void iIsWhoSpeaksTheTurn() {
        assertThat(Told.name("A word with Ann Poe ¶ Q: Is it lost? ¶ A: I said, “No.”"))
                .isEqualTo("Ann Poe");
    }
}
