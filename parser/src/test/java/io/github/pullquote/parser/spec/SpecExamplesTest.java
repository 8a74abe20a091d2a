package io.github.pullquote.parser.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.spec.SpecExamples.Example;
import org.junit.jupiter.api.Test;

class SpecExamplesTest {
    private final ImmutableList<Example> examples = SpecExamples.read("blocks-text.md");

    @Test
    void numbersTheExamplesAndNamesTheirSection() {
        assertThat(examples.get(0).toString()).isEqualTo("blocks-text.md, Layouts, example 1");
        assertThat(examples.get(examples.size() - 1).number()).isEqualTo(examples.size());
    }

    @Test
    void readsTheLanguageOfAnExample() {
        assertThat(examples.get(0).language()).isEqualTo("en");
        assertThat(examples).extracting(Example::language).contains("de", "fr", "ja");
    }

    @Test
    void leavesNoExampleWithoutInputOrExpectation() {
        assertThat(examples).allSatisfy(example -> {
            assertThat(example.input()).isNotEmpty();
            assertThat(example.expected()).isNotEmpty();
        });
    }
}
