package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHintsTest {
    private static NameHints of(Hint... purposes) {
        return new NameHints(
                ImmutableSet.copyOf(purposes),
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableSet.of());
    }

    @Test
    void twoSayWhatEitherSaysInOrderOfStrength() {
        assertThat(of(Hint.TAGS).and(of(Hint.SHARE)).purposes()).containsExactly(Hint.SHARE, Hint.TAGS);
    }

    @Test
    void whatSaysNothingAddsNothing() {
        assertThat(of(Hint.TAGS).and(NameHints.NONE)).isEqualTo(of(Hint.TAGS));
        assertThat(NameHints.NONE.and(of(Hint.TAGS))).isEqualTo(of(Hint.TAGS));
    }

    @ParameterizedTest
    @CsvSource({"NAME, NAME", "BYLINE, BYLINE", "ELSEWHERE,", "ARTICLE,"})
    void wordsForAuthorsMarkTheirElement(NameHints.AuthorWord word, AuthorMark mark) {
        assertThat(word.mark().orElse(null)).isEqualTo(mark);
    }
}
