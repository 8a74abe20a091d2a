package io.github.pullquote.parser.story;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Stories, and the articles that they are written as, for use as {@code @Domain(Stories.class)}. */
public final class Stories extends DomainContextBase {
    /** All frames. */
    static final ImmutableList<Frame> FRAMES = ImmutableList.<Frame>builder()
            .add(DirectFrame.values())
            .add(ReportedFrame.values())
            .add(NestedFrame.values())
            .add(SilentFrame.values())
            .build();

    private static final int MOST_SCENES = 6;

    private static final List<String> HEADLINES = List.of(
            "Council shuts the old mill gate",
            "Ferry Returns to Orvain After Nine Years",
            "‘No key, no gate’: the quarrel at the mill",
            "Three towns, one bell");
    private static final List<String> AUTHORS =
            List.of("Mira Tolland", "Jens Okafor", "Ruth O’Dell", "Pia van der Maas", "L. B. Strand");
    private static final List<String> DATELINES =
            List.of("", "PARIS (AP) — ", "LONDON, March 3 (Reuters) - ", "BERLIN — ");

    /** Returns stories with one to three authors, two to four persons and up to six scenes. */
    @Provide
    public Arbitrary<Story> stories() {
        return Combinators.combine(
                        Arbitraries.of(HEADLINES),
                        Arbitraries.shuffle(AUTHORS)
                                .flatMap(names ->
                                        Arbitraries.integers().between(1, 3).map(count -> names.subList(0, count))),
                        Arbitraries.of(DATELINES),
                        People.cast(2, 4),
                        scenes().list().ofMinSize(1).ofMaxSize(MOST_SCENES),
                        Arbitraries.of(Marks.class))
                .as(Story::new);
    }

    /** Returns stories that are written down. */
    @Provide
    public Arbitrary<Written> articles() {
        return stories().map(Story::write);
    }

    private static Arbitrary<Scene> scenes() {
        return Combinators.combine(
                        frames(),
                        Arbitraries.integers().between(0, 11),
                        introductions(),
                        namings(),
                        Scripts.cues(),
                        Scripts.lines())
                .as(Scene::new);
    }

    /** Titles are drawn more often, for without them nobody can be "she" or "he". */
    private static Arbitrary<Introduction> introductions() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Introduction.class)),
                Tuple.of(2, Arbitraries.of(Introduction.COURTESY, Introduction.COURTESY_AND_OCCUPATION)));
    }

    private static Arbitrary<Naming> namings() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Naming.class)), Tuple.of(1, Arbitraries.just(Naming.PRONOUN)));
    }

    private static Arbitrary<Frame> frames() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(DirectFrame.class)),
                Tuple.of(6, Arbitraries.of(ReportedFrame.class)),
                Tuple.of(3, Arbitraries.of(NestedFrame.class)),
                Tuple.of(4, Arbitraries.of(SilentFrame.class)));
    }
}
