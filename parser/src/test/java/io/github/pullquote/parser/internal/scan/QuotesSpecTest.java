package io.github.pullquote.parser.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.spec.SpecExamples;
import io.github.pullquote.parser.spec.SpecExamples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotesSpecTest {
    static ImmutableList<Example> examples() {
        return SpecExamples.read("quotes.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void marksTheStretchesThatTheSpecificationSays(Example example) {
        Scan scan = ScanRendering.scan(example.input(), example.language());
        assertThat(ScanRendering.render(scan)).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsItsLawsOnEveryPrefixAndSuffix(Example example) {
        for (int i = 0; i <= example.input().length(); i++) {
            ScanCheck.check(ScanRendering.scan(example.input().substring(0, i), example.language()));
            ScanCheck.check(ScanRendering.scan(example.input().substring(i), example.language()));
        }
    }

    @Test
    void hasManyExamples() {
        assertThat(examples()).hasSizeGreaterThan(60);
    }
}
