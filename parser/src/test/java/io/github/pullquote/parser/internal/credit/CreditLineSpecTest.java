package io.github.pullquote.parser.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.spec.SpecExamples;
import io.github.pullquote.parser.spec.SpecExamples.Example;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreditLineSpecTest {
    private static final CreditGrammar READER = new CreditGrammar(WordLists.of(new Lexicons(), Optional.empty()));
    private static final ImmutableList<String> FILES =
            ImmutableList.of("bylines-en.md", "bylines-de.md", "bylines-fr.md", "bylines-es.md", "bylines-more.md");

    static Stream<Example> examples() {
        return FILES.stream().flatMap(file -> SpecExamples.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheLineAsTheSpecificationSaysWithoutKnowingItsLanguage(Example example) {
        assertThat(CreditLineRendering.of(READER.read(example.input(), Expectation.ANYTHING)))
                .isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsAnyPrefixAndSuffixWithoutADigitInAName(Example example) {
        String line = example.input();
        for (int i = 0; i <= line.length(); i++) {
            assertThat(READER.read(line.substring(0, i), Expectation.ANYTHING).contributors())
                    .allSatisfy(CreditLineSpecTest::hasPlainName);
            assertThat(READER.read(line.substring(i), Expectation.ANYTHING).contributors())
                    .allSatisfy(CreditLineSpecTest::hasPlainName);
        }
    }

    /** Names of accounts, which are one word, may hold digits. */
    private static void hasPlainName(Contributor contributor) {
        assertThat(contributor.name()).isNotBlank().doesNotContain("@");
        assertThat(contributor
                        .name()
                        .chars()
                        .filter(c -> Character.isDigit(c) && contributor.name().indexOf(' ') > 0))
                .isEmpty();
    }

    @Test
    void hasExamplesInTwentyLanguages() {
        assertThat(examples().map(Example::language).distinct()).hasSizeGreaterThanOrEqualTo(20);
    }
}
