package io.github.pullquote.parser.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    /** A stroke stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We lost the key. | It was old.",
                "We lost the key! | Was it old? | It was…",
                "“We lost the key.” | She left.",
                "“We lost the key. | It was old,” she said. | “Again.”",
                "(It was old.) | She left.",
                "She met Mr. Poe and Sen. Lee Roe of Ill. on Monday.",
                "J. K. Poe and John Q. Lee left.",
                "They flew to the U.S. on Monday.",
                "They flew to the U.S. | The key was lost.",
                "It cost $3.5 million. | 12 people saw it.",
                "It cost 3.5 million, vs. 2.1 million.",
                "“Key?” she asked. | “Gone!” he cried.",
                "“Key?” she asked.",
                "It was 6 p.m. in Orvain.",
                "She wrote to poe.example and left.",
                "What?! | No.",
                "It was lost.1 | It was old.[2] | It was.[citation needed] | “Gone.”3 | 12 left.",
                "他走了。 | 她留下。",
                "Er kam. | Über ihn sprach niemand.",
                "No full stop at the end",
            })
    void endsSentences(String marked) {
        String text = marked.replace(" | ", " ").replace("。 ", "。");
        assertThat(sentences(text)).isEqualTo(ImmutableList.copyOf(marked.split(" \\| ", -1)));
    }

    @Test
    void endsASentenceThatHasNoEnd() {
        assertThat(sentences("word ".repeat(1_000).strip())).hasSize(3);
    }

    private static ImmutableList<String> sentences(String text) {
        Scan scan = ScanRendering.scan(text, "en");
        return scan.sentences().stream()
                .map(sentence -> {
                    Token first = scan.tokens().get(sentence.first());
                    Token last = scan.tokens().get(sentence.end() - 1);
                    return text.substring(first.start(), last.end());
                })
                .collect(ImmutableList.toImmutableList());
    }
}
