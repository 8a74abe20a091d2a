package io.github.pullquote.parser.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WordIndexProperties {
    @Property
    void holdsWhatTheMapHolds(@ForAll Map<String, Integer> words, @ForAll String other) {
        WordIndex<Integer> index = WordIndex.of(words);
        assertThat(index.asMap()).isEqualTo(words);
        words.forEach((word, value) -> {
            assertThat(index.get(word)).isEqualTo(value);
            assertThat(index.contains(word)).isTrue();
        });
        assertThat(index.get(other)).isEqualTo(words.get(other));
        assertThat(index.contains(other)).isEqualTo(words.containsKey(other));
    }
}
