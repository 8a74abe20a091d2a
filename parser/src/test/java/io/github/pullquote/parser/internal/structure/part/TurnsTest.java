package io.github.pullquote.parser.internal.structure.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.RawBlock;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final String PART = " ¶ ";
    private static final WordLists ENGLISH = WordLists.of(new Lexicons(), Optional.of("en"));

    /** Returns the labels of the turns of a text, {@code -} for a paragraph without. */
    private static ImmutableList<String> labels(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : Splitter.on(PART).split(text)) {
            blocks.add(TextBlock.of(text, new RawBlock(new Span(start, start + paragraph.length()), 1, false)));
            start += paragraph.length() + PART.length();
        }
        Turns turns = Turns.of(blocks, ENGLISH, new Watch(Optional.empty()));
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> turns.label(i)
                        .map(span -> text.substring(span.start(), span.end()))
                        .orElse("-"))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void questionsAndAnswersAreTurns() {
        assertThat(labels("Q: Is it lost? ¶ A: It is. ¶ It was old.")).containsExactly("Q", "A", "-");
    }

    @Test
    void questionsAloneAreNone() {
        assertThat(labels("Q: Is it lost? ¶ Q: Is it found?")).containsOnly("-");
    }

    @Test
    void twoInCapitalsWhoTalkAreTurns() {
        assertThat(labels("POE: I lost it. ¶ RASK: You did. ¶ POE: Yes.")).containsExactly("POE", "RASK", "POE");
    }

    @Test
    void whoSpeaksOnceSpeaksAmongOthers() {
        assertThat(labels("POE: I lost it. ¶ MAYOR ANN LIND: You did. ¶ POE: Yes."))
                .containsExactly("POE", "MAYOR ANN LIND", "POE");
        assertThat(labels("POE: the last interview ¶ Q: Is it lost? ¶ A: I think so."))
                .containsExactly("-", "Q", "A");
    }

    @Test
    void namesInOtherLettersNeedMore() {
        String intro = "We met Ann Poe at the mill. ¶ ";
        assertThat(labels(intro + "Post: Is it lost? ¶ Poe: I lost it. ¶ Post: When? ¶ Poe: On Monday."))
                .containsExactly("-", "Post", "Poe", "Post", "Poe");
        assertThat(labels(intro + "Post: Is it lost? ¶ Poe: I lost it.")).containsOnly("-");
    }

    @Test
    void wordWithColonAmongTurnsIsNone() {
        assertThat(labels("We met Ann Poe. ¶ Post: Is it lost? ¶ Poe: I lost it. ¶ Note: It rained. ¶ Post: When? ¶"
                        + " Poe: On Monday."))
                .containsExactly("-", "Post", "Poe", "-", "Post", "Poe");
    }

    @Test
    void factsAreNone() {
        assertThat(labels("Fill: 3 l ¶ Material: wood ¶ Price: 30 crowns ¶ Colour: red"))
                .containsOnly("-");
        assertThat(labels("Pros: You float. ¶ Cons: You sink. ¶ Pros: They are red. ¶ Cons: We lost them."))
                .containsOnly("-");
        assertThat(labels("TIME: Monday ¶ PLACE: The mill ¶ TIME: Tuesday ¶ PLACE: The quay"))
                .containsOnly("-");
    }

    @Test
    void placesBeforeADashAreNone() {
        assertThat(labels("LONDON — It rained. ¶ PARIS — It rained more. ¶ LONDON — It stopped."))
                .containsOnly("-");
    }
}
