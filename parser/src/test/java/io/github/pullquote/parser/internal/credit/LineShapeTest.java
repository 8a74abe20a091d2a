package io.github.pullquote.parser.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.credit.line.LineFixture;
import org.junit.jupiter.api.Test;

class LineShapeTest {
    private static LineShape shape(String line) {
        return new LineShape(line, LineFixture.pieces(line), LineFixture.CLASSES);
    }

    @Test
    void capitalsBehindANumberAreATimeZone() {
        LineShape line = shape("9 AEST WEND");
        assertThat(line.isZone(line.pieces().get(1), 1)).isTrue();
        assertThat(line.isZone(line.pieces().get(2), 2)).isFalse();
    }

    @Test
    void aNoteOnTheAuthorRepeatsTheName() {
        LineShape note = shape("Ann Poe Ann Poe is a writer");
        assertThat(note.repeatsName(note.pieces().subList(0, 2), 2)).isTrue();
        LineShape names = shape("Ann Poe Ann Lasker");
        assertThat(names.repeatsName(names.pieces().subList(0, 2), 2)).isFalse();
    }

    @Test
    void signsMayFollowThePhraseThatClosesALine() {
        assertThat(shape("Ann Poe contributed to this report.").endsInOpening()).isTrue();
        assertThat(shape("By Ann Poe.").endsInOpening()).isFalse();
    }
}
