package io.github.pullquote.parser.internal.resolve.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.resolve.Tagged;
import org.junit.jupiter.api.Test;

class RoleTextTest {
    private static String words(String word, int times) {
        return (word + " ").repeat(times);
    }

    private static Roles.Description beside(String text) {
        Tagged tagged = Tagged.of(text);
        return new Roles(tagged.words, Tagged.LEXICON).beside(tagged.name("Ann Poe"));
    }

    @Test
    void rolesHaveSoManyWordsAndNoMore() {
        int most = RoleText.MAX_ROLE;
        assertThat(beside("The " + words("key", most) + "baker Ann Poe ran.").role())
                .contains(words("key", most) + "baker");
        assertThat(beside("The " + words("key", most + 1) + "baker Ann Poe ran.")
                        .role())
                .contains(words("key", most) + "baker");
        assertThat(beside("Ann Poe, " + words("key", most - 1) + "baker, ran.").role())
                .contains(words("key", most - 1) + "baker");
        assertThat(beside("Ann Poe, " + words("key", most) + "baker, ran.").role())
                .isEmpty();
    }

    @Test
    void fieldsHaveSoManyWordsAndNoMore() {
        int most = RoleText.MAX_ROLE;
        assertThat(beside("Ann Poe, director of " + words("key", most - 1) + "mill, ran.")
                        .role())
                .contains("director of " + words("key", most - 1) + "mill");
        assertThat(beside("Ann Poe, director of " + words("key", most) + "mill, ran.")
                        .role())
                .contains("director of " + words("key", most).strip());
    }

    @Test
    void bodiesHaveSoManyTokensAndNoMore() {
        int most = RoleText.MAX_BODY_TOKENS;
        assertThat(beside("At " + words("Acme", most) + "baker Ann Poe ran.").affiliation())
                .contains(words("Acme", most).strip());
        assertThat(beside("At " + words("Acme", most + 1) + "baker Ann Poe ran.")
                        .affiliation())
                .contains(words("Acme", most).strip());
    }

    @Test
    void nothingIsReadOverTheEndOfASentenceOrOutOfMarks() {
        assertThat(beside("He is from Acme. Baker Ann Poe ran.").affiliation()).isEmpty();
        assertThat(beside("He met the “baker” Ann Poe and ran.").role()).isEmpty();
    }

    /** {@code who's}: a genitive alone is no body. */
    @Test
    void aBodyIsMoreThanAGenitive() {
        assertThat(beside("Ann Poe, who's director, ran.").affiliation()).isEmpty();
    }
}
