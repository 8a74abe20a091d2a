package io.github.pullquote.parser;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Articles of known parts, for use as {@code @Domain(WrittenArticles.class)}. */
public final class WrittenArticles extends DomainContextBase {
    private static final List<String> HEADLINES = List.of(
            "Council shuts the old mill gate",
            "Ferry Returns to Orvain After Nine Years",
            "‘No key, no gate’: the quarrel at the mill",
            "Three towns, one bell");
    private static final List<String> AUTHORS =
            List.of("Mira Tolland", "Jens Okafor", "Ruth O’Dell", "Pia van der Maas", "L. B. Strand");
    private static final List<String> SPEAKERS = List.of(
            "Ann Poe",
            "Harold Quist",
            "Maria de la Cruz",
            "John McBride",
            "Sara Lindqvist-Ray",
            "Thomas K. Ashby",
            "Grace O’Neill",
            "Victor Hale Jr.");
    private static final List<String> CUES =
            List.of("said", "added", "explained", "argued", "replied", "warned", "wrote", "insisted", "told reporters");
    private static final List<String> SENTENCES = List.of(
            "We lost the key on Monday",
            "Nobody looked for it",
            "It is a fine old gate, and it squeaks",
            "I told my sister that the bell would ring again",
            "The town of Orvain has waited nine years for this ferry",
            "They don’t know what a mill is",
            "Ask Peter Lund about the water",
            "In March we had 14 meetings",
            "That’s not what Mr. Lund promised us in the spring of 1998",
            "You can see the river from here");
    private static final List<String> DATELINES =
            List.of("", "PARIS (AP) — ", "LONDON, March 3 (Reuters) - ", "BERLIN — ");

    /** Returns articles with one to three authors and up to five paragraphs; nobody speaks twice. */
    @Provide
    public Arbitrary<Written> articles() {
        return Combinators.combine(
                        Arbitraries.of(HEADLINES),
                        Arbitraries.shuffle(AUTHORS)
                                .flatMap(names ->
                                        Arbitraries.integers().between(1, 3).map(count -> names.subList(0, count))),
                        Arbitraries.of(DATELINES),
                        paragraphs(),
                        Arbitraries.of(Written.Marks.class))
                .as(Written::new);
    }

    private static Arbitrary<List<Written.Told>> paragraphs() {
        return Arbitraries.shuffle(SPEAKERS)
                .flatMap(speakers -> Arbitraries.integers()
                        .between(1, 5)
                        .flatMap(count -> Combinators.combine(speakers.subList(0, count).stream()
                                        .map(WrittenArticles::told)
                                        .toList())
                                .as(told -> told)));
    }

    private static Arbitrary<Written.Told> told(String speaker) {
        return Combinators.combine(
                        Arbitraries.of(Written.Order.class), Arbitraries.of(CUES), Arbitraries.shuffle(SENTENCES))
                .as((order, cue, sentences) -> new Written.Told(
                        order, speaker, order.isVerbFirst() ? beforeSpeaker(cue) : cue, sentences.subList(0, 2)));
    }

    /** "Told reporters Poe" is no English. */
    private static String beforeSpeaker(String cue) {
        return cue.startsWith("told") ? "said" : cue;
    }
}
