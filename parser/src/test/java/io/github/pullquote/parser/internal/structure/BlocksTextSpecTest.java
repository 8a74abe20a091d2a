package io.github.pullquote.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.work.Watch;
import io.github.pullquote.parser.spec.SpecExamples;
import io.github.pullquote.parser.spec.SpecExamples.Example;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlocksTextSpecTest {
    private static final StructureReader STRUCTURE = new StructureReader(new Lexicons());

    static ImmutableList<Example> examples() {
        return ImmutableList.<Example>builder()
                .addAll(SpecExamples.read("blocks-text.md"))
                .addAll(SpecExamples.read("notes.md"))
                .build();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExampleAsTheSpecificationSays(Example example) {
        assertThat(render(example.input(), example.language())).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExampleAlikeWithCarriageReturns(Example example) {
        ImmutableList<String> lines = render(example.input().replace("\n", "\r\n"), example.language());
        assertThat(lines.stream().map(line -> line.replace("\r", ""))).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void losesNothingOfAnyPrefixOrSuffix(Example example) {
        for (int i = 0; i <= example.input().length(); i++) {
            StructureCheck.readAndCheck(example.input().substring(0, i), STRUCTURE);
            StructureCheck.readAndCheck(example.input().substring(i), STRUCTURE);
        }
    }

    @Test
    void hasManyExamples() {
        assertThat(examples()).hasSizeGreaterThan(35);
    }

    static ImmutableList<String> render(String text, String language) {
        SourceText source = SourceText.ofText(text);
        return StructureRendering.of(
                source,
                STRUCTURE.text(
                        source,
                        new Span(0, text.length()),
                        Optional.of(language),
                        Optional.empty(),
                        new Watch(Optional.empty())));
    }
}
