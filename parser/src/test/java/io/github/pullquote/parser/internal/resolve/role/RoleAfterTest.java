package io.github.pullquote.parser.internal.resolve.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.resolve.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleAfterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ann Poe, chief researcher at the Institute of Keys, ran. | chief researcher @ the Institute of Keys",
                "Ann Poe, the chief researcher, ran. | chief researcher @ -",
                "Ann Poe, 43, the chief researcher, ran. | chief researcher @ -",
                "Ann Poe, who served as director of the Orvain Zoo, ran. | director @ the Orvain Zoo",
                "Ann Poe, who has been serving as director, ran. | - @ -",
                "Ann Poe, who has been as director, ran. | director @ -",
                "Ann Poe, who has been then as director, ran. | - @ -",
                "Ann Poe was director of Acme. | director @ Acme",
                "Ann Poe, who's director, ran. | director @ -",
                "Ann Poe, Acme's director, ran. | director @ Acme",
                "Ann Poe, Danish director, ran. | Danish director @ -",
                "Ann Poe, director of reef recovery at Acme, ran. | director of reef recovery @ Acme",
                "Ann Poe, director of the council, ran. | director @ the council",
                "Ann Poe, director of the key, ran. | director @ -",
                "Ann Poe director ran. | - @ -",
                "Ann Poe, the rain, ran. | - @ -",
                "Ann Poe. Director of Acme. | - @ -",
                "Ann Poe | - @ -",
                "Ann Poe, | - @ -"
            })
    void readsANounBehindTheName(String text, String expected) {
        assertThat(beside("Ann Poe", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ann Poe, a retired miller, ran. | retired miller @ -",
                "Ann Poe, a retired key. | retired key @ -",
                "Ann Poe, the retired key, ran. | - @ -",
                "Ann Poe, a very old key keeper, ran. | - @ -",
                "Ann Poe, a old red hot key, ran. | old red hot key @ -",
                "Ann Poe, a big old red hot key, ran. | - @ -",
                "Ann Poe, a key of Acme, ran. | - @ -"
            })
    void readsAnyNounThatStandsAlone(String text, String expected) {
        assertThat(beside("Ann Poe", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ann Poe (D-Ohio) ran. | - @ D-Ohio",
                "Ann Poe (D-New York) ran. | - @ D-New York",
                "Ann Poe (D-New South Wales) ran. | - @ -",
                "Ann Poe (Ohio) ran. | - @ -",
                "Ann Poe (-Ohio) ran. | - @ -",
                "Ann Poe [D-Ohio] ran. | - @ -",
                "Ann Poe (D-Ohio | - @ -",
                "Ann Poe (D-Ohio) | - @ D-Ohio"
            })
    void readsPartyAndPlace(String text, String expected) {
        assertThat(beside("Ann Poe", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ann Poe of Acme Research ran. | - @ Acme Research",
                "Ann Poe of Acme and Ben Lee of Yale ran. | - @ Acme",
                "Ann Poe of Acme and Mill ran. | - @ Acme and Mill",
                "Ann Poe of the mill ran. | - @ -",
                "Ann Poe at Acme ran. | - @ Acme",
                "Ann Poe of | - @ -"
            })
    void readsTheBodyBehindOf(String text, String expected) {
        assertThat(beside("Ann Poe", text)).isEqualTo(expected);
    }

    /** A lone last name with "of" may be a place: "Poe of Orvain". */
    @Test
    void takesNoBodyBehindALoneName() {
        assertThat(beside("Poe", "They saw Poe of Acme run.")).isEqualTo("- @ -");
    }

    private static String beside(String name, String text) {
        Tagged tagged = Tagged.of(text);
        Roles.Description found = new Roles(tagged.words, Tagged.LEXICON).beside(tagged.name(name));
        return found.role().orElse("-") + " @ " + found.affiliation().orElse("-");
    }
}
