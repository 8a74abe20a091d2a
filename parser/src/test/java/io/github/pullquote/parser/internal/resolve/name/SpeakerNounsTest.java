package io.github.pullquote.parser.internal.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.resolve.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNounsTest {
    private static final SpeakerNouns NOUNS = Tagged.LEXICON.nouns();

    @ParameterizedTest
    @CsvSource({"senator, true, true", "woman, true, false", "senators, false, false", "council, false, false"})
    void tellPersonsAndTheirRoles(String noun, boolean person, boolean role) {
        assertThat(NOUNS.isPerson(noun)).isEqualTo(person);
        assertThat(NOUNS.isRole(noun)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"senators, true", "senator, false", "council, false", "police, false"})
    void tellPluralsOfPersons(String noun, boolean plural) {
        assertThat(NOUNS.isPlural(noun)).isEqualTo(plural);
    }

    /** Sheep and the like: "offspring" and its sort would be both. */
    @Test
    void takeAFormOfBothNumbersForTheSingular() {
        assertThat(NOUNS.isPerson("spokesperson")).isTrue();
        assertThat(NOUNS.isPlural("spokesperson")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"spokeswoman, FEMALE", "spokesman, MALE", "senator,", "zoo,"})
    void tellTheGender(String noun, Gender gender) {
        assertThat(NOUNS.gender(noun).orElse(null)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({"communicator, true", "milliner, true", "dentist, true", "guardian, true", "key, false", "e, false"})
    void tellACallingByItsEnding(String noun, boolean calling) {
        assertThat(NOUNS.endsLikeRole(noun)).isEqualTo(calling);
    }

    @ParameterizedTest
    @CsvSource({
        "council, true, true",
        "councils, false, true",
        "senator, false, false",
        "keys, false, false",
        "s, false, false"
    })
    void tellBodies(String noun, boolean one, boolean any) {
        assertThat(NOUNS.isBody(noun)).isEqualTo(one);
        assertThat(NOUNS.isBodyOrBodies(noun)).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource({"report, true", "reports, true", "reporter, false", "s, false"})
    void tellDocuments(String noun, boolean document) {
        assertThat(NOUNS.isDocument(noun)).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource({"people, true", "police, true", "dancers, true", "dancer, false"})
    void tellGroups(String noun, boolean group) {
        assertThat(NOUNS.isGroup(noun)).isEqualTo(group);
    }
}
