package io.github.pullquote.parser.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lists of contributors, printed in the styles of newspapers, are read as what they were. */
class CreditLineProperties {
    private static final CreditGrammar READER = new CreditGrammar(WordLists.of(new Lexicons(), Optional.empty()));

    /**
     * A list of names in a style of print.
     *
     * @param opening what stands before it
     * @param names the names
     * @param separator what stands between two names
     * @param last what stands before the last name
     */
    record Printed(String opening, List<String> names, String separator, String last) {
        String line() {
            int size = names.size();
            return size == 1
                    ? opening + names.get(0)
                    : opening + String.join(separator, names.subList(0, size - 1)) + last + names.get(size - 1);
        }

        @Override
        public String toString() {
            return line();
        }
    }

    /**
     * Someone with all that bylines tell.
     *
     * @param name the name
     * @param role the role, or ""
     * @param outlet the outlet, or ""
     * @param place the place, or ""
     */
    record Person(String name, String role, String outlet, String place) {
        String line() {
            return "By " + name
                    + (place.isEmpty() ? "" : " in " + place)
                    + (role.isEmpty() ? "" : ", " + role)
                    + (outlet.isEmpty() ? "" : ", " + outlet);
        }

        @Override
        public String toString() {
            return line();
        }
    }

    @Property
    void readsTheNamesOfAnyList(@ForAll("lists") Printed printed) {
        assertThat(read(printed.line()).contributors())
                .extracting(Contributor::name)
                .containsExactlyElementsOf(printed.names());
    }

    @Property
    void leavesNothingOfAListOver(@ForAll("lists") Printed printed) {
        assertThat(read(printed.line()).isWhole()).isTrue();
    }

    @Property
    void readsTheNamesBeforeAndAfterADate(
            @ForAll("lists") Printed printed, @ForAll("dates") String date, @ForAll boolean before) {
        Reading reading = read(before ? date + " " + printed.line() : printed.line() + " | " + date);

        assertThat(reading.contributors()).extracting(Contributor::name).containsExactlyElementsOf(printed.names());
        assertThat(reading.published()).isPresent();
    }

    @Property
    void readsRoleOutletAndPlace(@ForAll("persons") Person person) {
        Contributor found = read(person.line()).contributors().get(0);

        assertThat(found.name()).isEqualTo(person.name());
        assertThat(found.role().orElse("")).isEqualTo(person.role());
        assertThat(found.affiliation().orElse("")).isEqualTo(person.outlet());
        assertThat(found.place().orElse("")).isEqualTo(person.place());
    }

    @Property
    void readsWhoDidWhatInASignOff(@ForAll("names") String reporter, @ForAll("names") String editor) {
        Reading reading = read("(Reporting by " + reporter + "; Editing by " + editor + ")");

        assertThat(reading.contributors())
                .extracting(Contributor::name, Contributor::contribution)
                .containsExactly(tuple(reporter, Contribution.AUTHOR), tuple(editor, Contribution.EDITING));
    }

    @Property(tries = 3_000)
    void namesHoldNoDigitOrSign(@ForAll("scraps") List<String> scraps) {
        assertThat(read(String.join(" ", scraps)).contributors())
                .allSatisfy(contributor -> assertThat(contributor.name())
                        .isNotBlank()
                        .doesNotContain("@", "|", "{")
                        .doesNotContainPattern("\\d"));
    }

    @Property(tries = 3_000)
    void namesOfPersonsHoldNoRoleOrLabel(@ForAll("scraps") List<String> scraps) {
        assertThat(read(String.join(" ", scraps)).contributors())
                .filteredOn(contributor -> contributor.kind() == ContributorKind.PERSON)
                .allSatisfy(contributor ->
                        assertThat(contributor.name()).doesNotContainPattern("\\b(Writer|Correspondent|Updated)\\b"));
    }

    @Property(tries = 2_000)
    void readsAnyLine(@ForAll String line) {
        assertThat(read(line).contributors())
                .allSatisfy(contributor -> assertThat(contributor.name()).isNotBlank());
    }

    private static Reading read(String line) {
        return READER.read(line, Expectation.ANYTHING);
    }

    @Provide
    Arbitrary<Printed> lists() {
        return Combinators.combine(
                        Arbitraries.of(
                                "By ",
                                "by ",
                                "By: ",
                                "Von ",
                                "Par ",
                                "Por ",
                                "Door ",
                                "Author: ",
                                "Written by ",
                                "Text: ",
                                "Автор: ",
                                "Escrito por ",
                                "A cura di ",
                                "Από "),
                        names().list().ofMinSize(1).ofMaxSize(4).uniqueElements(),
                        Arbitraries.of(", ", "; ", " & ", " / ", " | "),
                        Arbitraries.of(" and ", " & ", ", ", " und ", " et ", ", and "))
                .as(Printed::new);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> given = Arbitraries.of(
                "Anna", "Peter", "Maria", "Jean-Paul", "J.", "J. R.", "Nadia", "Łukasz", "Éloïse", "Søren", "David");
        Arbitrary<String> particle = Arbitraries.of("", "", "", "van ", "de la ", "von der ", "al-", "O’", "Mc");
        Arbitrary<String> family = Arbitraries.of(
                "Quill", "Brannagh", "Wießner", "Garandeau", "Kowalski", "Öberg", "Tanaka", "Lindqvist", "Poe-Dunn");
        Arbitrary<String> ending = Arbitraries.of("", "", "", " Jr.", " III");
        return Combinators.combine(given, particle, family, ending).as((a, b, c, d) -> a + " " + b + c + d);
    }

    @Provide
    Arbitrary<Person> persons() {
        return Combinators.combine(
                        names(),
                        Arbitraries.of("", "Staff Writer", "Senior Political Correspondent", "science editor"),
                        Arbitraries.of("", "Reuters", "The Associated Press", "Mill Gazette", "BBC News"),
                        Arbitraries.of("", "Paris", "Lower Wend"))
                .as(Person::new);
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                "March 3, 2024",
                "3 March 2024",
                "03.03.2024",
                "2024-03-03",
                "Published: March 3, 2024 4:15 p.m.",
                "3. März 2024",
                "3 mars 2024",
                "3 de marzo de 2024",
                "Sun, 3 Mar 2024 10:15 GMT");
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        return Arbitraries.of(ImmutableList.of(
                        "By",
                        "Von",
                        "Ann",
                        "Poe",
                        "Li",
                        "and",
                        ",",
                        "|",
                        "-",
                        "(",
                        ")",
                        "/",
                        ":",
                        "@annpoe",
                        "ann@mill.example",
                        "March",
                        "3,",
                        "2024",
                        "12",
                        "Updated",
                        "Staff",
                        "Writer",
                        "Senior",
                        "Correspondent",
                        "Reuters",
                        "AP",
                        "in",
                        "Paris",
                        "for",
                        "Photo:",
                        "5 min read",
                        "3 hours ago",
                        "{{name}}",
                        "Jr.",
                        "Dr.",
                        "the",
                        "Editing by",
                        "Mill Gazette",
                        "记者",
                        "王小明",
                        "기자",
                        "van"))
                .list()
                .ofMaxSize(12);
    }
}
