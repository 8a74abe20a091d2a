package io.github.pullquote.parser.internal.resolve.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.resolve.Tagged;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The baker Ann Poe, a director at Acme, ran. | baker @ Acme",
                "Ann Poe (D-Ohio), the director at Acme, ran. | - @ D-Ohio",
                "The clerk, Ann Poe of Acme, ran. | clerk @ Acme"
            })
    void giveTheFirstOfSeveral(String text, String expected) {
        assertThat(beside("Ann Poe", text)).isEqualTo(expected);
    }

    @Test
    void descriptionsAddUp() {
        Roles.Description role = new Roles.Description(Optional.of("baker"), Optional.empty());
        assertThat(role.or(Roles.Description.affiliation("Acme")))
                .isEqualTo(new Roles.Description(Optional.of("baker"), Optional.of("Acme")));
        assertThat(Roles.Description.NONE.or(role)).isEqualTo(role);
        assertThat(role.or(new Roles.Description(Optional.of("clerk"), Optional.empty())))
                .isEqualTo(role);
    }

    private static String beside(String name, String text) {
        Tagged tagged = Tagged.of(text);
        Roles.Description found = new Roles(tagged.words, Tagged.LEXICON).beside(tagged.name(name));
        return found.role().orElse("-") + " @ " + found.affiliation().orElse("-");
    }
}
