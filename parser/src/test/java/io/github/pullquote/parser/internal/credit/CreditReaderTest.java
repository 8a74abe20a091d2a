package io.github.pullquote.parser.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.CreditKind;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditReaderTest {
    private final CreditReader reader = new CreditReader(WordLists.of(new Lexicons(), Optional.of("en")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Photo: Xinhuanet | PHOTO | Xinhuanet | -
                    Photo: Ann Poe/AP | PHOTO | Ann Poe | AP
                    Photograph by Ann Poe | PHOTO | Ann Poe | -
                    (AP Photo/Ann Poe) | PHOTO | Ann Poe | AP
                    Ann Poe / Reuters | PHOTO | Ann Poe | Reuters
                    Ann Poe/AFP via Getty Images | PHOTO | Ann Poe | AFP
                    © Ann Poe | PHOTO | Ann Poe | -
                    © 2024 Ann Poe | PHOTO | Ann Poe | -
                    Illustration: Ann Poe | ILLUSTRATION | Ann Poe | -
                    Video by Ann Poe | VIDEO | Ann Poe | -
                    """)
    void readsLabelAndName(String line, CreditKind kind, String name, String organisation) {
        assertThat(reader.read(line)).contains(new CreditReader.Parsed(kind, name, Optional.ofNullable(organisation)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "©",
                "Photo:",
                "Photo: the mayor with her dog on the quay",
                "Video shows the ferry on its way",
                "Reuters",
                "and/or",
                "Source of the river"
            })
    void findsNoCreditInOtherLines(String line) {
        assertThat(reader.read(line)).isEmpty();
    }

    @Test
    void findsTheCreditAtTheEndOfACaption() {
        String text = "The ferry on its way. (Ann Poe/Reuters)";

        assertThat(reader.ending(text)).hasValueSatisfying(ending -> {
            assertThat(text.substring(ending.start())).isEqualTo("(Ann Poe/Reuters)");
            assertThat(ending.credit().name()).isEqualTo("Ann Poe");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The ferry (a small one)", "She told us: Ann Poe", "A deal, said Ann Poe (Reuters)", ")", "(a)"})
    void findsNoCreditAtTheEndOfAParagraph(String text) {
        assertThat(reader.ending(text)).isEmpty();
    }
}
