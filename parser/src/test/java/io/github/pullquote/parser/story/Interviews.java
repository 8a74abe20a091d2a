package io.github.pullquote.parser.story;

import io.github.pullquote.parser.story.Interview.Exchange;
import io.github.pullquote.parser.story.Interview.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Interviews, for use as {@code @Domain(Interviews.class)}. */
public final class Interviews extends DomainContextBase {
    private static final List<String> QUESTIONS = List.of(
            "When did you lose the key?",
            "Why would you paint it green?",
            "What does your sister think of the bell?",
            "Will you miss the ducks?");
    private static final List<String> ANSWERS = List.of(
            "I lost it on Monday, in the river, and I did not look for it.",
            "I like green, and I like the bell, but my hands are small.",
            "I have waited nine years for this ferry, and so has my dog.",
            "I never counted my ducks, for they were never all at home.");
    /** No line comes twice: a page on which it does is taken to repeat a label. */
    private static final List<String> MORE = List.of(
            "It was so cold that the river had no colour at all.",
            "Nobody came, and my hat blew away with the letters in it.",
            "The town of Orvain has a clock that nobody has wound up.",
            "There was a man from the council who measured the gate.");

    /** Returns interviews with two to four questions, in any print. */
    @Provide
    public Arbitrary<Interview> interviews() {
        return Combinators.combine(People.cast(1, 1), Arbitraries.of(Print.class), exchanges())
                .as((cast, print, exchanges) -> new Interview(cast.get(0), print, exchanges));
    }

    private static Arbitrary<List<Exchange>> exchanges() {
        return Combinators.combine(
                        Arbitraries.shuffle(QUESTIONS),
                        Arbitraries.shuffle(ANSWERS),
                        Arbitraries.integers().between(2, QUESTIONS.size()),
                        Arbitraries.integers().between(0, MORE.size()))
                .as((questions, answers, count, longer) -> IntStream.range(0, count)
                        .mapToObj(i -> new Exchange(questions.get(i), answer(answers, i, i < longer)))
                        .toList());
    }

    private static List<String> answer(List<String> answers, int i, boolean longer) {
        List<String> paragraphs = new ArrayList<>(List.of(answers.get(i)));
        if (longer) {
            paragraphs.add(MORE.get(i));
        }
        return List.copyOf(paragraphs);
    }
}
