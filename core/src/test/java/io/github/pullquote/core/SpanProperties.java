package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpanProperties {
    private static final int MAX = 12;

    @Property
    void refusesEndsBeforeTheStartAndNegativeStarts(@ForAll int start, @ForAll int end) {
        Assume.that(start < 0 || end < start);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessage("start and end must be 0 <= start <= end, but are " + start + ", " + end);
    }

    @Property
    void lengthCountsTheOffsetsCovered(@ForAll("spans") Span span) {
        assertThat(span.length()).isEqualTo(offsets(span).size());
        assertThat(span.isEmpty()).isEqualTo(offsets(span).isEmpty());
    }

    @Property
    void overlapsIfSomeOffsetIsCoveredByBoth(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertThat(a.overlaps(b)).isEqualTo(offsets(a).stream().anyMatch(b::contains));
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    }

    @Property
    void containsASpanIfItContainsAllOfItsOffsets(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        Assume.that(!b.isEmpty());

        assertThat(a.contains(b)).isEqualTo(offsets(b).stream().allMatch(a::contains));
    }

    @Property
    void hullIsTheSmallestSpanThatContainsBoth(
            @ForAll("spans") Span a, @ForAll("spans") Span b, @ForAll("spans") Span c) {
        Span hull = a.hull(b);

        assertThat(hull).isEqualTo(b.hull(a));
        assertThat(hull.contains(a) && hull.contains(b)).isTrue();
        assertThat(c.contains(a) && c.contains(b)).isEqualTo(c.contains(hull));
    }

    @Property
    void isOrderedByStartThenEnd(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        int expected = Integer.signum((a.start() - b.start()) * (MAX + 1) + a.end() - b.end());

        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Integer> offsets = Arbitraries.integers().between(0, MAX);
        return Combinators.combine(offsets, offsets).as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
    }

    private static List<Integer> offsets(Span span) {
        return IntStream.range(0, MAX + 1).filter(span::contains).boxed().toList();
    }
}
