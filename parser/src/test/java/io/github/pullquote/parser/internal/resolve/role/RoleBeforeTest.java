package io.github.pullquote.parser.internal.resolve.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.resolve.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleBeforeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The baker Ann Poe ran. | baker @ -",
                "Orvain council spokesman Ann Poe ran. | council spokesman @ Orvain council",
                "Acme's vice director Ann Poe ran. | vice director @ Acme",
                "Golden State Warriors forward Ann Poe ran. | forward @ Golden State Warriors",
                "The Danish director Ann Poe ran. | Danish director @ -",
                "The baker and miller Ann Poe ran. | baker and miller @ -",
                "The acting director Ann Poe ran. | acting director @ -",
                "A baker called Ann Poe ran. | baker @ -",
                "A baker named Ann Poe ran. | baker @ -",
                "A communicator Ann Poe ran. | communicator @ -",
                "A key Ann Poe ran. | - @ -",
                "The bakers Ann Poe ran. | baker @ -",
                "They saw the baker. Ann Poe ran. | - @ -",
                "The woman Ann Poe ran. | woman @ -"
            })
    void readsANounBeforeTheName(String text, String expected) {
        assertThat(beside("Ann Poe", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "They saw Sen. Ann Poe run. | Sen. @ -",
                "They saw Acme President Ann Poe run. | President @ Acme",
                "They saw Acme's President Ann Poe run. | President @ Acme",
                "They saw Danish President Ann Poe run. | Danish President @ -",
                "They saw Mrs. Ann Poe run. | - @ -"
            })
    void readsATitle(String text, String expected) {
        assertThat(beside(text.contains("Mrs.") ? "Mrs." : text.contains("Sen.") ? "Sen." : "President", text))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The county's senior attorney, Ann Poe, ran. | senior attorney @ -",
                "The clerk of Orvain, Ann Poe, ran. | clerk @ Orvain",
                "The writer of the series, Ann Poe, ran. | writer @ -",
                "The writer, Ann Poe and Ben Lee ran. | - @ -",
                "The rain fell, Ann Poe ran. | - @ -",
                ", Ann Poe ran. | - @ -"
            })
    void readsAPhraseWithACommaBeforeTheName(String text, String expected) {
        assertThat(beside("Ann Poe", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a spokeswoman for the council | spokeswoman | the council",
                "a spokeswoman for Acme | spokeswoman | Acme",
                "a director of reef recovery at Acme | director of reef recovery | Acme",
                "an Acme spokeswoman | spokeswoman | Acme",
                "the key of the baker | - | -",
                "a woman in town | - | -",
                "the baker shop | - | -"
            })
    void readsAPhraseWithoutAName(String phrase, String role, String body) {
        Tagged tagged = Tagged.of("They saw " + phrase + " .");
        Roles.Description found = new Roles(tagged.words, Tagged.LEXICON).inside(tagged.phrase(phrase));
        assertThat(found.role().orElse("-")).isEqualTo(role);
        assertThat(found.affiliation().orElse("-")).isEqualTo(body);
    }

    private static String beside(String name, String text) {
        Tagged tagged = Tagged.of(text);
        Roles.Description found = new Roles(tagged.words, Tagged.LEXICON).beside(tagged.name(name));
        return found.role().orElse("-") + " @ " + found.affiliation().orElse("-");
    }
}
