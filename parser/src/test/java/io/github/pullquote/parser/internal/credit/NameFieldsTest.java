package io.github.pullquote.parser.internal.credit;

import static io.github.pullquote.parser.internal.credit.FieldFixture.field;
import static io.github.pullquote.parser.internal.credit.FieldFixture.reader;
import static io.github.pullquote.parser.internal.credit.FieldFixture.render;
import static io.github.pullquote.parser.internal.credit.FieldFixture.rosterOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.Field.OpenedBy;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFieldsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Poe | Ann Poe
                    Ann Poe Maria Li | Ann Poe + Maria Li
                    Reuters | Reuters (organisation)
                    The Associated Press | The Associated Press (organisation)
                    Ann Poe Reuters | Ann Poe (of Reuters)
                    Ann Poe Jr. | Ann Poe Jr.
                    Ann Poe PhD | Ann Poe
                    """)
    void readsNamesAfterAPhrase(String text, String expected) {
        Roster roster = rosterOf();

        assertThat(reader(text, roster).read(field(text, PieceKind.STOP, OpenedBy.PHRASE)))
                .isTrue();
        assertThat(render(roster)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COMMA | Reuters | Bo Li (of Reuters)
                    JOIN | Reuters | Bo Li + Reuters (organisation)
                    STOP | Reuters | Bo Li + Reuters (organisation)
                    COMMA | London | Bo Li (in London)
                    JOIN | Ann Poe | Bo Li + Ann Poe
                    """)
    void tellsAboutThoseBeforeOrNamesSomeoneMore(PieceKind separator, String text, String expected) {
        Roster roster = rosterOf("Bo Li");

        assertThat(reader(text, roster).read(field(text, separator, OpenedBy.PHRASE)))
                .isTrue();
        assertThat(render(roster)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BAR | WNDR | Bo Li (of WNDR)
                    COMMA | WNDR | Bo Li (of WNDR)
                    JOIN | WNDR | Bo Li + WNDR
                    BAR | WNDRXY | Bo Li (of WNDRXY)
                    BAR | Wndr | Bo Li (in Wndr)
                    SLASH | Wndr | Bo Li (of Wndr)
                    JOIN | Wndr | Bo Li + Wndr
                    """)
    void takesTheInitialsOfAStationForTheBodyOfAPerson(PieceKind separator, String text, String expected) {
        Roster roster = rosterOf("Bo Li");

        assertThat(reader(text, roster).read(field(text, separator, OpenedBy.PHRASE)))
                .isTrue();
        assertThat(render(roster)).isEqualTo(expected);
    }

    @Test
    void namesEachOfTheBodiesAfterASource() {
        Roster roster = rosterOf();
        roster.add("Reuters", ContributorKind.ORGANISATION, PersonNames.Certainty.SURE);
        reader("AFP", roster).read(field("AFP", PieceKind.COMMA, OpenedBy.SOURCE));

        assertThat(render(roster)).isEqualTo("Reuters (organisation) + AFP (organisation)");
    }

    @ParameterizedTest
    @CsvSource({"SLASH, ino, true", "COMMA, ino, true", "SLASH, inopq, false", "STOP, ino, false", "SLASH, the, false"})
    void takesInitialsOfADeskForANameAfterASlash(PieceKind separator, String text, boolean understood) {
        assertThat(reader(text, rosterOf("Bo Li")).read(field(text, separator, OpenedBy.PHRASE)))
                .isEqualTo(understood);
        assertThat(reader(text, rosterOf("Bo Li")).read(field(text, separator, OpenedBy.NOTHING)))
                .isFalse();
    }

    @Test
    void takesTheNameOfAnAccountUnderAPictureOnly() {
        Roster pictures = rosterOf();
        pictures.open(Contribution.PHOTOGRAPHY, false);

        assertThat(reader("anpoe", pictures).read(field("anpoe", PieceKind.STOP, OpenedBy.PHRASE)))
                .isTrue();
        assertThat(reader("anpoe", rosterOf()).read(field("anpoe", PieceKind.STOP, OpenedBy.PHRASE)))
                .isFalse();
    }
}
