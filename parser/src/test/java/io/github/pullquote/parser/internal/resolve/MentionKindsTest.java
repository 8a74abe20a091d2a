package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.SpeakerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionKindsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the report | DOCUMENT | report",
                "the reports of bakers | DOCUMENT | reports",
                "the baker of the council | ANONYMOUS | baker",
                "the council | ORGANISATION | council",
                "the Orvain | ORGANISATION | Orvain",
                "the dancers | COLLECTIVE | dancers",
                "people | COLLECTIVE | people",
                "the key | ANONYMOUS | key",
                "two | COLLECTIVE | two",
                "the baker and her brother | COLLECTIVE | brother",
                "the and baker | ANONYMOUS | baker"
            })
    void areToldByTheHead(String phrase, SpeakerKind kind, String head) {
        Tagged tagged = Tagged.of("They saw " + phrase + " .");
        MentionKinds kinds = new MentionKinds(tagged.words, Tagged.LEXICON);
        assertThat(kinds.kind(tagged.phrase(phrase))).isEqualTo(kind);
        assertThat(tagged.words.token(kinds.head(tagged.phrase(phrase))).text()).isEqualTo(head);
    }
}
