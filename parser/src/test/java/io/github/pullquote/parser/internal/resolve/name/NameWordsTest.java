package io.github.pullquote.parser.internal.resolve.name;

import static io.github.pullquote.parser.internal.resolve.Tagged.nameOf;
import static io.github.pullquote.parser.internal.resolve.Tagged.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.resolve.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
    private static final NameWords NAMES = Tagged.LEXICON.names();

    @ParameterizedTest
    @CsvSource({
        "Ann Poe, true, true",
        "Orvain Poe, true, false",
        "Ann, true, true",
        "Poe, true, false",
        "Ann Institute, false, true",
        "Orvain Institute, false, false",
        "New York, false, false",
        "Paris Orvain, false, false",
        "Orvain PC, false, false",
        "Orvain P.C., true, false",
        "Orvain P, true, false"
    })
    void tellPersonsFromBodiesAndPlaces(String name, boolean person, boolean sure) {
        NameRun run = nameOf(name.split(" ", -1));
        assertThat(NAMES.isPerson(run)).isEqualTo(person);
        assertThat(NAMES.isSurePerson(run)).isEqualTo(sure);
    }

    @Test
    void takeATitleForTheSignOfAPerson() {
        assertThat(NAMES.isSurePerson(titled("Mrs.", "Orvain"))).isTrue();
        assertThat(NAMES.isPerson(titled("Mrs.", "Orvain"))).isTrue();
        assertThat(NAMES.isPerson(titled("President", "Institute"))).isFalse();
    }

    @Test
    void tellTheGenderByTitleThenByGivenName() {
        assertThat(NAMES.gender(nameOf("Ann", "Poe"))).isEqualTo(Gender.FEMALE);
        assertThat(NAMES.gender(nameOf("Ann"))).isEqualTo(Gender.FEMALE);
        assertThat(NAMES.gender(nameOf("Orvain", "Poe"))).isEqualTo(Gender.UNKNOWN);
        assertThat(NAMES.gender(titled("Mr.", "Poe"))).isEqualTo(Gender.MALE);
        assertThat(NAMES.gender(titled("Mr.", "Ann", "Poe"))).isEqualTo(Gender.MALE);
        assertThat(NAMES.gender(titled("Sen.", "Ann", "Poe"))).isEqualTo(Gender.FEMALE);
        assertThat(NAMES.gender(titled("Sen.", "Ann"))).isEqualTo(Gender.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"Sen., true", "Mrs., false", "Chief Gatekeeper, true"})
    void tellOfficesFromCourtesy(String title, boolean role) {
        assertThat(NAMES.isRole(title)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Ann, Ann, true",
        "Abbie, Abigail, true",
        "Abigail, Abbie, true",
        "A., Ann, true",
        "Ann, A., true",
        "Ann, Al, false",
        "B., Ann, false",
        "Ann, B., false",
        "Abbie, Ann, false"
    })
    void compareFirstNames(String known, String other, boolean same) {
        assertThat(NAMES.sameFirst(known, other)).isEqualTo(same);
    }

    @Test
    void knowTheWordsOfNames() {
        assertThat(NAMES.isParticle("van")).isTrue();
        assertThat(NAMES.isParticle("poe")).isFalse();
        assertThat(NAMES.isDemonym("Danish")).isTrue();
        assertThat(NAMES.isDemonym("Denmark")).isFalse();
        assertThat(NAMES.isBodyWord("University")).isTrue();
        assertThat(NAMES.isBodyWord("Orvain")).isFalse();
    }
}
