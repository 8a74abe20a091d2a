package io.github.pullquote.parser.internal.attribute.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb is the second phrase, so its subject stands before or behind it. */
class VerbSecondTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `In einem Brief sagte Poth es.` | `sagte` | `Poth, cue first`
            `Den Rat lobte sie.` | `lobte` | `sie, cue first`
            `Poth hat es gesagt.` | `gesagt` | `Poth, subject first`
            `Wie Poth am Montag sagte, fiel sie.` | `sagte` | `Poth, subject first`
            `Jan Poth, Leiter des Amts, sagte es.` | `sagte` | `Jan Poth, subject first`
            `Als Antwort sagte ein Sprecher es.` | `sagte` | `ein Sprecher, cue first`
            `Als Jan Poth es sagte, ging sie.` | `sagte` | `Jan Poth, subject first`
            `Einer der Helfer sagte es.` | `sagte` | `Einer der Helfer, subject first`
            `Poth sagte, das Amt brauche Geld und fügte es hinzu.` | `fügte` | `Poth, subject first`
            `Poth hat den Plan als „dünn“ bezeichnet.` | `bezeichnet` | `Poth, subject first`
            `Poth wies den Plan als „dünn“ zurück.` | `wies` | `Poth, subject first`
            `Poth kam, „dünn“ nannte sie es.` | `nannte` | `sie, cue first`
            """)
    void findsTheSubject(String line, String cue, String speaker) {
        assertThat(Clausal.clause(Clausal.german(line), cue)).isEqualTo(speaker);
    }
}
