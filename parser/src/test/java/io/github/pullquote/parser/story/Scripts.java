package io.github.pullquote.parser.story;

import io.github.pullquote.parser.story.Lines.Halves;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What people say, and the verbs for it. */
final class Scripts {
    private static final List<String> CUES = List.of(
            "said",
            "added",
            "explained",
            "argued",
            "replied",
            "warned",
            "wrote",
            "insisted",
            "told reporters",
            "told the council");
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
    private static final List<String> QUESTIONS =
            List.of("Who lost the key?", "Why would anybody paint it green?", "Is that a bell or a bucket?");
    private static final List<String> CLAIMS = List.of(
            "the gate would stay shut until noon",
            "nobody had looked for the key",
            "the town had waited nine years for a ferry",
            "it was too late to paint the bell");
    private static final List<Halves> PARTIALS = List.of(
            new Halves("the bell was", "a danger to ducks"),
            new Halves("the plan would", "ruin the river for good"),
            new Halves("nobody had", "looked for the key at all"));
    private static final List<Halves> VERDICTS = List.of(
            new Halves("the plan", "a very slow joke"),
            new Halves("the new gate", "an insult to the mill"),
            new Halves("the ferry", "late and leaky"));

    private Scripts() {}

    static Arbitrary<String> cues() {
        return Arbitraries.of(CUES);
    }

    static Arbitrary<Lines> lines() {
        return Combinators.combine(
                        Arbitraries.of(SENTENCES).list().ofSize(2).uniqueElements(),
                        Arbitraries.of(QUESTIONS),
                        Arbitraries.of(CLAIMS),
                        Arbitraries.of(PARTIALS),
                        Arbitraries.of(VERDICTS))
                .as(Lines::new);
    }
}
