package io.github.pullquote.parser.internal.attribute.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.grammar.Tagged;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mood of a verb tells that its sentence is reported, and who was reported before says it. */
class ReportMoodTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Poth lobte den Plan. Er sei gut, sagte sie.` | `gut` | `Er`
            `Poth sagte, es eile. Die Brücke sei dünn.` | `dünn` | `Poth`
            `Poth sagte, es eile. Die Brücke ist dünn.` | `dünn` | `-`
            `Ich wolle Geld.` | `Geld` | `-`
            `Jan Poth wehrt sich, die Brücke sei dünn.` | `dünn` | `Jan Poth`
            """)
    void tellsWhoIsReported(String line, String token, String speaker) {
        Reporting reporting = Clausal.german(line);
        int index = Tagged.indexOf(reporting.words(), token);
        ReportMood mood = new ReportMood(reporting);

        Optional<Clause> clause = mood.stands(index) ? mood.speaker(index) : Optional.empty();
        assertThat(Tagged.text(reporting.words(), clause.flatMap(Clause::mention)))
                .isEqualTo(speaker);
    }
}
