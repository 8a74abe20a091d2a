package io.github.pullquote.parser.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class LanguageBitsTest {
    private final LanguageBits bits = new LanguageBits();

    @Test
    void numbersLanguagesAsTheyCome() {
        assertThat(bits.of("de|nl")).isEqualTo(0b11);
        assertThat(bits.of("nl")).isEqualTo(0b10);
        assertThat(bits.of("fr|de")).isEqualTo(0b101);
        assertThat(bits.languages()).containsExactly("de", "nl", "fr");
    }

    @Test
    void hasRoomForAsManyLanguagesAsThereAreBits() {
        for (int i = 0; i < Long.SIZE; i++) {
            bits.of("l" + i);
        }
        assertThatIllegalStateException().isThrownBy(() -> bits.of("more"));
    }
}
