package io.github.pullquote.parser.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {
    private final BylineReader reader = new BylineReader(WordLists.of(new Lexicons(), Optional.of("en")));

    private List<Contributor> read(String line, BylinePosition position) {
        return reader.read(new Passage(new Span(7, 7 + line.length()), line), position)
                .map(byline -> (List<Contributor>) byline.contributors())
                .orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By: Marián Šeliga | Marián Šeliga
                    By Ann Poe, Bo Li and Cy Dunn | Ann Poe; Bo Li; Cy Dunn
                    By Ann Poe & Bo Li | Ann Poe; Bo Li
                    by ann poe | ''
                    BY ANN POE | ANN POE
                    By Maria de la Cruz and J. R. Poe-Dunn | Maria de la Cruz; J. R. Poe-Dunn
                    Words by Ann Poe. Photographs by Bo Li | Ann Poe; Bo Li
                    By Abby Bykov | Abby Bykov
                    By Design | ''
                    By the time the ferry left | ''
                    By Friday | ''
                    """)
    void findsTheNames(String line, String names) {
        assertThat(read(line, BylinePosition.HEAD))
                .extracting(Contributor::name)
                .containsExactlyElementsOf(names.isEmpty() ? List.of() : List.of(names.split("; ")));
    }

    @Test
    void givesTheBylineTheTextAndPlaceOfThePassage() {
        Optional<Byline> byline = reader.read(new Passage(new Span(7, 17), "By Ann Poe"), BylinePosition.INLINE);

        assertThat(byline).hasValueSatisfying(found -> {
            assertThat(found.text()).isEqualTo("By Ann Poe");
            assertThat(found.span()).contains(new Span(7, 17));
            assertThat(found.position()).isEqualTo(BylinePosition.INLINE);
        });
    }

    @Test
    void givesRolesPlacesAndContactsToTheNameBefore() {
        List<Contributor> found = read(
                "By Ann Poe, harbor reporter, and Bo Li in Lower Wend, @boli, bo@mill.example", BylinePosition.HEAD);

        assertThat(found.get(0).role()).contains("harbor reporter");
        assertThat(found.get(0).place()).isEmpty();
        assertThat(found.get(1).place()).contains("Lower Wend");
        assertThat(found.get(1).role()).isEmpty();
        assertThat(found.get(1).handle()).contains("@boli");
        assertThat(found.get(1).email()).contains("bo@mill.example");
    }

    @Test
    void takesARoleBeforeTheName() {
        List<Contributor> found = read("By Associated Press writer Ann Poe", BylinePosition.HEAD);

        assertThat(found).extracting(Contributor::name).containsExactly("Ann Poe");
        assertThat(found.get(0).role()).contains("writer");
        assertThat(found.get(0).affiliation()).contains("Associated Press");
    }

    @Test
    void tellsAgenciesAndStaffFromPersons() {
        assertThat(read("By Reuters", BylinePosition.HEAD))
                .extracting(Contributor::kind)
                .containsExactly(ContributorKind.ORGANISATION);
        assertThat(read("By our staff", BylinePosition.HEAD))
                .extracting(Contributor::kind)
                .containsExactly(ContributorKind.STAFF);
    }

    @Test
    void readsWhoDidWhatInASignOff() {
        List<Contributor> found =
                read("(Writing by Ann Poe; Editing by Bo Li, Cy Dunn; Graphics by Di Eng)", BylinePosition.END);

        assertThat(found)
                .extracting(Contributor::contribution)
                .containsExactly(
                        Contribution.WRITING, Contribution.EDITING, Contribution.EDITING, Contribution.ILLUSTRATION);
    }

    @Test
    void givesAPlaceToAllNamesBeforeIt() {
        List<Contributor> found =
                read("(Reporting by Ann Poe and Bo Li in Port Seldry; Editing by Cy Dunn)", BylinePosition.END);

        assertThat(found)
                .extracting(Contributor::place)
                .containsExactly(Optional.of("Port Seldry"), Optional.of("Port Seldry"), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Poe and Bo Li contributed to this report.",
                "Contributing: Ann Poe and Bo Li.",
                "With files from Ann Poe and Bo Li",
            })
    void readsOtherFormsOfSignOffs(String line) {
        assertThat(read(line, BylinePosition.END))
                .allSatisfy(found -> assertThat(found.contribution()).isEqualTo(Contribution.ADDITIONAL_REPORTING))
                .extracting(Contributor::name)
                .containsExactly("Ann Poe", "Bo Li");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "By",
                "By:",
                "By ,",
                "By |",
                "(",
                ")(",
                "By (",
                "By )x(",
                "Reporting by",
                "@",
                "By @",
                ",",
                "By ‘"
            })
    void findsNobodyInScraps(String line) {
        assertThat(read(line, BylinePosition.HEAD)).isEmpty();
        assertThat(read(line, BylinePosition.END)).isEmpty();
    }
}
