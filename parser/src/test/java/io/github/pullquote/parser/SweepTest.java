package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever beginning or end of a text is cut off, the rest is an article. */
class SweepTest {
    /** The examples of attribution are cut by their own test. */
    private static final String SWEPT = "attribution";

    /** Each text is cut at about so many places, a short one everywhere; the specifications sweep their own examples too. */
    private static final int MOST_CUTS = 6;

    static ImmutableList<Texts.Named> texts() {
        return Texts.all().stream()
                .filter(named -> !named.name().startsWith(SWEPT))
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPrefixAndSuffixIsWellFormed(Texts.Named named) {
        String text = named.text();
        int step = 1 + text.length() / MOST_CUTS;
        int first = Math.floorMod(named.name().hashCode(), step);
        for (int cut = first; cut <= text.length(); cut += step) {
            assertThat(WellFormed.parse(text.substring(0, cut)).source().text()).hasSize(cut);
            assertThat(WellFormed.parse(text.substring(cut)).source().text()).hasSize(text.length() - cut);
        }
    }

    @Test
    void sweepsSeedsAndSpecifications() {
        assertThat(Texts.seeds()).hasSizeGreaterThan(8);
        assertThat(Texts.examples()).hasSizeGreaterThan(100);
    }
}
