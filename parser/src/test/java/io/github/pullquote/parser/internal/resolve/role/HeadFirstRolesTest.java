package io.github.pullquote.parser.internal.resolve.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.resolve.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles whose noun comes before what describes it. */
class HeadFirstRolesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El presidente uruguayo Luis Paz vino. | presidente uruguayo @ -
            El presidente del Sindicato del Mar Luis Paz vino. | presidente @ Sindicato del Mar
            La portavoz de la Junta de Oster, Luis Paz, vino. | portavoz @ Junta de Oster
            Luis Paz, de 34 años, ministro de Trabajo, vino. | ministro de Trabajo @ -
            Luis Paz, el también consejero de Educación de la Junta de Oster, vino. | consejero de Educación @ Junta de Oster
            La madre de Luis Paz vino. | - @ -
            """)
    void tellRoleAndBody(String text, String expected) {
        Tagged tagged = Tagged.in("es", text);
        Roles.Description found = new Roles(tagged.words, Tagged.lexicon("es")).beside(tagged.name("Luis Paz"));
        assertThat(found.role().orElse("-") + " @ " + found.affiliation().orElse("-"))
                .isEqualTo(expected);
    }
}
