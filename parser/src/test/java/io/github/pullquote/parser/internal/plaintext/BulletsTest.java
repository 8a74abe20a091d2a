package io.github.pullquote.parser.internal.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletsTest {
    private static boolean opens(String text) {
        return Bullets.opens(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- one", "* one", "• one", "1. one", "12) one", "–\u00A0one"})
    void opensAnItemWithASignAndASpace(String text) {
        assertThat(opens(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "- ", "-one", "1.5 metres", "2024. A year", "one - two", "1 one"})
    void opensNoItemOtherwise(String text) {
        assertThat(opens(text)).isFalse();
    }
}
