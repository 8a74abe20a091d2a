package io.github.pullquote.parser.internal.credit;

import static io.github.pullquote.parser.internal.credit.FieldFixture.field;
import static io.github.pullquote.parser.internal.credit.FieldFixture.reader;
import static io.github.pullquote.parser.internal.credit.FieldFixture.render;
import static io.github.pullquote.parser.internal.credit.FieldFixture.rosterOf;
import static io.github.pullquote.parser.internal.credit.line.LineFixture.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.credit.Field.OpenedBy;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    place | Lower Wend | true | Ann Poe (in Lower Wend)
                    place | the harbour | false | Ann Poe
                    place | North Upper Lower Wend Harbour Square | false | Ann Poe
                    affiliation | The Wend Gazette | true | Ann Poe (of The Wend Gazette)
                    affiliation | the Gazette | true | Ann Poe (of the Gazette)
                    """)
    void givesWhatALinkLeadsToToThoseBefore(String link, String text, boolean understood, String expected) {
        Roster roster = rosterOf("Ann Poe");
        Field field = new Field(pieces(text), PieceKind.STOP, Optional.of(link), OpenedBy.PHRASE);

        assertThat(reader(text, roster).read(field)).isEqualTo(understood);
        assertThat(render(roster)).isEqualTo(expected);
    }

    @Test
    void leavesALinkOverThatHasNobodyBefore() {
        Field field = new Field(pieces("Lower Wend"), PieceKind.STOP, Optional.of("place"), OpenedBy.PHRASE);

        assertThat(reader("Lower Wend", rosterOf()).read(field)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Jr., true, false", "Ann Poe, true, true", "was seen there, false, false"})
    void understandsSuffixesOnlyAfterAName(String text, boolean afterName, boolean alone) {
        Field field = field(text, PieceKind.COMMA, OpenedBy.PHRASE);

        assertThat(reader(text, rosterOf("Bo Li")).read(field)).isEqualTo(afterName);
        assertThat(reader(text, rosterOf()).read(field)).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({"Dr. Ann Poe, Ann Poe"})
    void leavesTitlesOfCourtesyOut(String text, String expected) {
        Roster roster = rosterOf();

        assertThat(reader(text, roster).read(field(text, PieceKind.STOP, OpenedBy.PHRASE)))
                .isTrue();
        assertThat(render(roster)).isEqualTo(expected);
    }
}
