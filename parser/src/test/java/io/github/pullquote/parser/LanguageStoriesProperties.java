package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.story.LanguageStory;
import io.github.pullquote.parser.story.LanguageStory.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever frames of a language an article is made of, each quote comes back with its words and its speaker. */
class LanguageStoriesProperties {
    private static final ArticleParser PARSER = ArticleParser.create();

    /**
     * A paragraph.
     *
     * @param person whose words it holds
     * @param frame which of the frames brings them in
     * @param goesOn whether the same one says something more
     * @param told what the writer tells in the paragraph before; none when negative
     */
    record Turn(int person, int frame, boolean goesOn, int told) {}

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("de", "es", "fr", "it", "nl", "pl", "pt");
    }

    @Provide
    Arbitrary<Turn> turns() {
        return Arbitraries.integers()
                .between(0, 3)
                .flatMap(person -> Arbitraries.integers()
                        .between(0, 11)
                        .flatMap(frame -> Arbitraries.integers()
                                .between(-1, 5)
                                .map(more -> new Turn(person, frame, more % 2 == 0, more - 3))));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everyQuoteComesBackWithItsSpeaker(
            @ForAll("languages") String language,
            @ForAll @Size(min = 1, max = 5) List<@From("turns") Turn> turns,
            @ForAll @IntRange(max = 11) int firstWords) {
        LanguageStory story = LanguageStory.of(language);
        List<String> expected = new ArrayList<>();
        String text = write(story, turns, firstWords, expected);
        Article article = WellFormed.parse(PARSER, RawArticle.text(text).language(language));
        assertThat(lines(article)).as("%s:%n%s", language, text).isEqualTo(expected);
    }

    private static String write(LanguageStory story, List<Turn> turns, int firstWords, List<String> expected) {
        String headline = CharMatcher.is('.').trimTrailingFrom(story.told().get(0));
        StringBuilder text = new StringBuilder(headline + "\n\n" + story.told().get(1) + "\n\n");
        Set<Named> met = new HashSet<>();
        int said = firstWords;
        for (Turn turn : turns) {
            Named named = story.people().get(turn.person());
            List<String> frames = met.add(named) ? story.first() : story.later();
            if (turn.told() >= 0) {
                text.append(story.told().get(turn.told())).append("\n\n");
            }
            String words = words(story, said++);
            text.append(LanguageStory.filled(frames.get(turn.frame() % frames.size()), words, named));
            expected.add(line(named, words));
            if (turn.goesOn() && !story.same().isEmpty()) {
                String more = words(story, said++);
                String frame = story.same().get(turn.frame() % story.same().size());
                text.append(' ').append(LanguageStory.filled(frame, more, named));
                expected.add(line(named, more));
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    /** A full stop may stand inside of the marks. */
    private static List<String> lines(Article article) {
        return article.quotes().stream()
                .map(quote -> QuoteLines.line(
                        quote.kind(),
                        quote.speakerName().orElse("nobody"),
                        CharMatcher.is('.').trimTrailingFrom(quote.text())))
                .toList();
    }

    private static String words(LanguageStory story, int i) {
        return story.words().get(i % story.words().size());
    }

    private static String line(Named named, String words) {
        return QuoteLines.line(QuoteKind.DIRECT, named.full(), words);
    }
}
