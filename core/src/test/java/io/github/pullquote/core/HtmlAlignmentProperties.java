package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.HtmlAlignment.Run;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Checks an alignment against one that keeps for each text offset the HTML offsets it came from. */
class HtmlAlignmentProperties {
    @Property
    void coversWhatTheRunsOfTheSpanCameFrom(
            @ForAll("runs") List<Run> runs, @ForAll @IntRange(max = 40) int a, @ForAll @IntRange(max = 40) int b) {
        Span span = new Span(Math.min(a, b), Math.max(a, b));

        List<Integer> covered = new ArrayList<>();
        HtmlAlignment.of(runs).htmlSpans(span).forEach(html -> addOffsets(covered, html));

        assertThat(covered).isEqualTo(naive(runs, span)).doesNotHaveDuplicates();
    }

    @Property
    void joinsNeighboursAndHoldsNothingEmpty(@ForAll("runs") List<Run> runs, @ForAll @IntRange(max = 40) int end) {
        ImmutableList<Span> spans = HtmlAlignment.of(runs).htmlSpans(new Span(0, end));

        assertThat(spans).noneMatch(Span::isEmpty);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start()).isNotEqualTo(spans.get(i - 1).end());
        }
    }

    @Property
    void survivesSerialization(@ForAll("runs") List<Run> runs) {
        HtmlAlignment alignment = HtmlAlignment.of(runs);

        assertThat(RoundTripLaws.serialized(alignment).htmlSpans(new Span(0, 40)))
                .isEqualTo(alignment.htmlSpans(new Span(0, 40)));
    }

    @Example
    void anEntityIsMappedAsAWhole() {
        // a&amp;b
        HtmlAlignment alignment = HtmlAlignment.of(List.of(
                new Run(new Span(0, 1), new Span(0, 1)),
                new Run(new Span(1, 2), new Span(1, 6)),
                new Run(new Span(2, 3), new Span(6, 7))));

        assertThat(alignment.htmlSpans(new Span(1, 2))).containsExactly(new Span(1, 6));
        assertThat(alignment.htmlSpans(new Span(0, 3))).containsExactly(new Span(0, 7));
    }

    @Example
    void anEmptySpanHasNoPlace() {
        HtmlAlignment alignment = HtmlAlignment.of(List.of(new Run(new Span(0, 2), new Span(5, 9))));

        assertThat(alignment.htmlSpans(new Span(1, 1))).isEmpty();
        assertThat(alignment.htmlSpans(new Span(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEmpty();
    }

    @Example
    void refusesRunsThatAreEmptyOrOutOfOrder() {
        Run run = new Run(new Span(0, 2), new Span(5, 7));
        Run empty = new Run(new Span(2, 2), new Span(7, 7));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlAlignment.of(List.of(run, run)))
                .withMessageStartingWith("runs must be ordered and not empty");
        assertThatIllegalArgumentException().isThrownBy(() -> HtmlAlignment.of(List.of(empty)));
    }

    @Provide
    Arbitrary<List<Run>> runs() {
        Arbitrary<Integer> gap = Arbitraries.of(0, 0, 1, 3);
        Arbitrary<int[]> steps = Combinators.combine(
                        gap,
                        Arbitraries.integers().between(1, 4),
                        gap,
                        Arbitraries.integers().between(0, 4))
                .as((textGap, text, htmlGap, html) -> new int[] {textGap, text, htmlGap, html});
        return Combinators.combine(steps.list().ofMaxSize(6), Arbitraries.of(true, false))
                .as(HtmlAlignmentProperties::layOut);
    }

    /** Lays the runs out without overlaps; moved ones have the HTML of every other run behind that of all others. */
    private static List<Run> layOut(List<int[]> steps, boolean moved) {
        List<Run> runs = new ArrayList<>();
        int text = 0;
        int html = 0;
        for (int[] step : steps) {
            text += step[0];
            html += step[2];
            int shift = moved && runs.size() % 2 == 0 ? 100 : 0;
            runs.add(new Run(new Span(text, text + step[1]), new Span(html + shift, html + shift + step[3])));
            text += step[1];
            html += step[3];
        }
        return runs;
    }

    private static List<Integer> naive(List<Run> runs, Span span) {
        List<Integer> offsets = new ArrayList<>();
        for (Run run : runs) {
            if (!run.text().overlaps(span)) {
                continue;
            }
            boolean oneToOne = run.text().length() == run.html().length();
            for (int i = 0; i < run.html().length(); i++) {
                if (!oneToOne || span.contains(run.text().start() + i)) {
                    offsets.add(run.html().start() + i);
                }
            }
        }
        return offsets;
    }

    private static void addOffsets(List<Integer> offsets, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            offsets.add(i);
        }
    }
}
