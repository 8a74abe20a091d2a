package io.github.pullquote.parser.internal.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.resolve.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PronounsTest {
    private static final Pronouns ENGLISH = Tagged.LEXICON.pronouns();

    @ParameterizedTest
    @CsvSource({
        "she, FEMALE",
        "her, FEMALE",
        "he, MALE",
        "him, MALE",
        "his, MALE",
        "it, UNKNOWN",
        "they, UNKNOWN",
        "i, UNKNOWN",
        "herself, UNKNOWN",
        "himself, UNKNOWN",
        "poe, UNKNOWN"
    })
    void tellTheGenderOfOnePerson(String word, Gender gender) {
        assertThat(ENGLISH.gender(word)).isEqualTo(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"they", "we", "their", "our"})
    void standForSeveral(String word) {
        assertThat(ENGLISH.isPlural(word)).isTrue();
    }

    /** "US" is "us" in lower case. */
    @ParameterizedTest
    @ValueSource(strings = {"us", "them", "themselves", "she", "i", "poe", ""})
    void standForOneOrNobodyWhoSpeaks(String word) {
        assertThat(ENGLISH.isPlural(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"i, true", "me, false", "my, false", "we, false", "he, false", "poe, false"})
    void tellTheOneWhoTellsTheStory(String word, boolean narrator) {
        assertThat(ENGLISH.isNarrator(word)).isEqualTo(narrator);
    }

    @Test
    void areThoseOfTheLanguage() {
        Pronouns german = new Pronouns(Lexicon.of("de"));
        assertThat(german.gender("er")).isEqualTo(Gender.MALE);
        assertThat(german.gender("he")).isEqualTo(Gender.UNKNOWN);
        Pronouns french = new Pronouns(Lexicon.of("fr"));
        assertThat(french.gender("elle")).isEqualTo(Gender.FEMALE);
        assertThat(french.gender("il")).isEqualTo(Gender.MALE);
    }
}
