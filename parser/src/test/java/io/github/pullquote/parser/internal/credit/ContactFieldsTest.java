package io.github.pullquote.parser.internal.credit;

import static io.github.pullquote.parser.internal.credit.FieldFixture.render;
import static io.github.pullquote.parser.internal.credit.FieldFixture.rosterOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.credit.line.LineFixture;
import io.github.pullquote.parser.internal.credit.line.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactFieldsTest {
    private static Piece piece(String text) {
        return LineFixture.pieces(text).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bo@mill.example | Ann Poe + Bo Li (bo@mill.example)
                    @boli | Ann Poe + Bo Li (@boli)
                    https://mill.example/bo | Ann Poe + Bo Li (https://mill.example/bo)
                    mill.example | Ann Poe (of mill.example) + Bo Li (of mill.example)
                    """)
    void areOfTheOneNamedLast(String text, String expected) {
        Roster roster = rosterOf("Ann Poe", "Bo Li");

        assertThat(new ContactFields(roster).read(piece(text))).isTrue();
        assertThat(render(roster)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "bo@mill.example, false, nobody",
        "@boli, true, boli (@boli)",
        "mill.example, true, mill.example (organisation)"
    })
    void areOfNobodyBeforeAnyName(String text, boolean understood, String expected) {
        Roster roster = rosterOf();

        assertThat(new ContactFields(roster).read(piece(text))).isEqualTo(understood);
        assertThat(render(roster)).isEqualTo(expected);
    }

    @Test
    void keepTheFirstOfAKind() {
        Roster roster = rosterOf("Ann Poe");
        ContactFields contacts = new ContactFields(roster);
        contacts.read(piece("@annpoe"));
        contacts.read(piece("@other"));

        assertThat(render(roster)).isEqualTo("Ann Poe (@annpoe)");
    }
}
