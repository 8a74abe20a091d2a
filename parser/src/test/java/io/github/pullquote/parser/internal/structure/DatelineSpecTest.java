package io.github.pullquote.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.dateline.DatelineReader;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.RawBlock;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.spec.SpecExamples;
import io.github.pullquote.parser.spec.SpecExamples.Example;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatelineSpecTest {
    private static final Lexicons LEXICONS = new Lexicons();
    private static final Map<String, WordLists> WORDS = new ConcurrentHashMap<>();

    static ImmutableList<Example> examples() {
        return SpecExamples.read("datelines.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheDatelineThatTheSpecificationSays(Example example) {
        assertThat(render(opening(example.language(), example.input()))).isEqualTo(example.expected());
    }

    private static Optional<Dateline> opening(String language, String text) {
        WordLists words = WORDS.computeIfAbsent(language, tag -> WordLists.of(LEXICONS, Optional.of(tag)));
        TextBlock block = TextBlock.of(text, new RawBlock(new Span(0, text.length()), 0, false));
        return new DatelineReader(words).opening(SourceText.ofText(text), block);
    }

    private static ImmutableList<String> render(Optional<Dateline> dateline) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (dateline.isEmpty()) {
            return ImmutableList.of("no dateline");
        }
        lines.add(dateline.get().passage().text());
        dateline.get().places().forEach(place -> lines.add("place " + place));
        dateline.get().date().ifPresent(date -> lines.add("date " + date));
        dateline.get().agency().ifPresent(agency -> lines.add("agency " + agency));
        return lines.build();
    }
}
