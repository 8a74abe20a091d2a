package io.github.pullquote.parser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
    private static final int MANY = 200_000;

    private final List<String> made = new ArrayList<>();
    private final Memo<String> memo = new Memo<>(word -> {
        made.add(word);
        return word + "!";
    });

    @Test
    void aWordThatComesAgainIsMadeOnce() {
        assertThat(memo.get("ferry")).isEqualTo("ferry!");
        assertThat(memo.get("ferry")).isSameAs(memo.get("ferry"));
        assertThat(made).containsExactly("ferry");
    }

    @Test
    void eachWordGetsItsOwnValueHoweverManyThereAre() {
        for (int round = 0; round < 2; round++) {
            IntStream.range(0, MANY)
                    .mapToObj(Integer::toString)
                    .forEach(word -> assertThat(memo.get(word)).isEqualTo(word + "!"));
        }
        assertThat(made).hasSizeGreaterThan(MANY).hasSizeLessThan(2 * MANY);
    }

    @Test
    void longWordsAreNotKept() {
        String word = "a".repeat(1_000);
        memo.get(word);
        memo.get(word);
        assertThat(made).containsExactly(word, word);
    }

    @Test
    void aWordThatComesOftenTakesThePlaceOfOneThatDoesNot() {
        // "Aa" and "BB" have one hash, and so one place.
        memo.get("Aa");
        for (int i = 0; i < 100; i++) {
            memo.get("BB");
        }
        assertThat(made).hasSizeLessThan(50);
    }
}
