package io.github.pullquote.parser.internal.page.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.HtmlAlignment;
import io.github.pullquote.core.Span;
import org.junit.jupiter.api.Test;

class AlignmentWriterTest {
    @Test
    void singleCharactersAreJoinedToRuns() {
        // ab&amp;c, then d apart
        AlignmentWriter writer = new AlignmentWriter();
        writer.add(0, 5, 6);
        writer.add(1, 6, 7);
        writer.add(2, 7, 12);
        writer.add(3, 12, 13);
        writer.add(4, 13, 13);
        writer.add(5, 20, 21);
        HtmlAlignment alignment = writer.alignment();

        assertThat(alignment.htmlSpans(new Span(1, 2))).containsExactly(new Span(6, 7));
        assertThat(alignment.htmlSpans(new Span(2, 4))).containsExactly(new Span(7, 13));
        assertThat(alignment.htmlSpans(new Span(4, 5))).isEmpty();
        assertThat(alignment.htmlSpans(new Span(0, 6))).containsExactly(new Span(5, 13), new Span(20, 21));
    }

    @Test
    void thereIsRoomForAnyNumberOfRuns() {
        AlignmentWriter writer = new AlignmentWriter();
        for (int i = 0; i < 1000; i++) {
            writer.add(i, 3 * i, 3 * i + 1);
        }

        assertThat(writer.alignment().htmlSpans(new Span(998, 1000)))
                .containsExactly(new Span(2994, 2995), new Span(2997, 2998));
    }
}
