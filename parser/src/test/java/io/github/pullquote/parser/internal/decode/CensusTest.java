package io.github.pullquote.parser.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CensusTest {
    @Test
    void plainTextHoldsNothingThatAsksForASecondLook() {
        assertThat(Census.of("Café – “open” \u00A0 until nine")).isEqualTo(new Census(false, false, 0, false));
        assertThat(Census.of("")).isEqualTo(new Census(false, false, 0, false));
    }

    @Test
    void eachKindIsSeen() {
        assertThat(Census.of("a \uD83D\uDE00").surrogates()).isTrue();
        assertThat(Census.of("a \uDE00").surrogates()).isTrue();
        assertThat(Census.of("a \u0093b\u0094").controlSigns()).isTrue();
        assertThat(Census.of("a \uFFFF").ends()).isTrue();
        assertThat(Census.of("lâ€™Ã©tÃ©").leads()).isEqualTo(3);
        assertThat(Census.of("l’été, Äpfel").leads()).isZero();
    }

    @Test
    void isSeenFarFromTheBeginningAndAtTheEnd() {
        String far = "a".repeat(3 * Census.AT_ONCE - 1);
        assertThat(Census.of(far + "\uFFFF").ends()).isTrue();
        assertThat(Census.of(far + "Ã©").leads()).isEqualTo(1);
        assertThat(Census.of(far + "\uD83D\uDE00 a").surrogates()).isTrue();
        assertThat(Census.of(far)).isEqualTo(new Census(false, false, 0, false));
    }
}
