package io.github.pullquote.parser.internal.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderTest {
    @ParameterizedTest
    @CsvSource({"f, FEMALE", "m, MALE", "u, UNKNOWN", "-, UNKNOWN"})
    void isReadFromLists(String letter, Gender gender) {
        assertThat(Gender.of(letter)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({
        "FEMALE, FEMALE, true",
        "FEMALE, MALE, false",
        "FEMALE, UNKNOWN, true",
        "UNKNOWN, MALE, true",
        "MALE, FEMALE, false"
    })
    void fitsUnlessItContradicts(Gender one, Gender other, boolean fits) {
        assertThat(one.fits(other)).isEqualTo(fits);
    }

    @Test
    void isLearntOnce() {
        assertThat(Gender.UNKNOWN.or(Gender.MALE)).isEqualTo(Gender.MALE);
        assertThat(Gender.FEMALE.or(Gender.MALE)).isEqualTo(Gender.FEMALE);
    }
}
