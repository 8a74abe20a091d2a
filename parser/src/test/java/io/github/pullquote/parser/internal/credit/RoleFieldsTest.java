package io.github.pullquote.parser.internal.credit;

import static io.github.pullquote.parser.internal.credit.FieldFixture.field;
import static io.github.pullquote.parser.internal.credit.FieldFixture.reader;
import static io.github.pullquote.parser.internal.credit.FieldFixture.render;
import static io.github.pullquote.parser.internal.credit.FieldFixture.rosterOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.credit.Field.OpenedBy;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import io.github.pullquote.parser.internal.credit.line.WordClasses;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleFieldsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Poe harbor reporter | Ann Poe (role harbor reporter)
                    Ann Poe Reuters correspondent | Ann Poe (role correspondent; of Reuters)
                    staff writer Ann Poe | Ann Poe (role staff writer)
                    Reuters correspondent Ann Poe | Ann Poe (role correspondent; of Reuters)
                    our staff | our staff (staff)
                    """)
    void readsARoleWithTheNameInItsField(String text, String expected) {
        Roster roster = rosterOf();

        assertThat(reader(text, roster).read(field(text, PieceKind.STOP, OpenedBy.PHRASE)))
                .isTrue();
        assertThat(render(roster)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    harbor reporter | Ann Poe (role harbor reporter) + Bo Li (role harbor reporter)
                    Reuters correspondent | Ann Poe (role correspondent; of Reuters) + Bo Li (role correspondent; of Reuters)
                    """)
    void givesARoleAloneToAllOfThoseBefore(String text, String expected) {
        Roster roster = rosterOf("Ann Poe", "Bo Li");

        assertThat(reader(text, roster).read(field(text, PieceKind.COMMA, OpenedBy.PHRASE)))
                .isTrue();
        assertThat(render(roster)).isEqualTo(expected);
        assertThat(roster.hasSure()).isTrue();
    }

    @Test
    void keepsARoleForTheNameThatComesNext() {
        Roster roster = rosterOf();
        reader("harbor reporter", roster).read(field("harbor reporter", PieceKind.STOP, OpenedBy.PHRASE));

        assertThat(roster.isAnnounced()).isTrue();
        assertThat(roster.isEmpty()).isTrue();
    }

    @Test
    void readsPlacesNameAndRoleInKorean() {
        String text = "서울 홍길동 기자";
        WordClasses korean = new WordClasses(WordLists.of(new Lexicons(), Optional.of("ko")));
        Roster roster = rosterOf();

        assertThat(new FieldReader(text, korean, roster).read(field(text, PieceKind.STOP, OpenedBy.NOTHING)))
                .isTrue();
        assertThat(render(roster)).isEqualTo("홍길동 (role 기자; in 서울)");
    }
}
