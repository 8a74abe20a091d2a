package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.parser.internal.resolve.role.Roles;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ann Poe ran. ¶ Poe ran. ¶ “We lost it,” Poe said. | Ann Poe, person, - @ -",
                "Poe ran. ¶ “We lost it,” Poe said. ¶ Ann Poe, the director of Acme, ran. | Ann Poe, person, director @ Acme",
                "Ann Poe ran. ¶ “We lost it,” Poe said. ¶ The director, Poe, ran. | Ann Poe, person, director @ -",
                "The Orvain PCO met. ¶ “We lost it,” PCO said. ¶ The director, PCO, ran. | Orvain PCO, organisation, - @ -"
            })
    void fullNamesAndRolesAreKnownFromTheStart(String text, String expected) {
        assertThat(Told.by(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The Orvain Protection Agency (OPA) met. “We lost it,” OPA said. | Orvain Protection Agency",
                "The Orvain Protection Agency (ORVA met. “We lost it,” ORVA said. | ORVA",
                "The Orvain Protection Agency (Opa) met. “We lost it,” Opa said. | Opa",
                "“We lost it,” OPA said. The Orvain Protection Agency (OPA) | Orvain Protection Agency"
            })
    void shortNamesStandInBrackets(String text, String expected) {
        assertThat(Told.name(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Poe", "Poe"})
    void stopWhenTimeIsOver(String name) {
        Tagged tagged = Tagged.of(name + " ran.");
        Introductions introductions = new Introductions(
                tagged.words,
                Tagged.LEXICON,
                new Roles(tagged.words, Tagged.LEXICON),
                new Participants(Tagged.LEXICON.names(), Tagged.NO_EVIDENCE));
        assertThatThrownBy(() -> introductions.read(Collections.nCopies(1_024, tagged.name(name)), Tagged.passed()))
                .isInstanceOf(Watch.Stopped.class);
        assertThatThrownBy(() -> introductions.read(Collections.nCopies(512, tagged.name(name)), Tagged.passed()))
                .isInstanceOf(Watch.Stopped.class);
        introductions.read(Collections.nCopies(511, tagged.name(name)), Tagged.passed());
    }
}
