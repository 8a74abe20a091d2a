package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import java.util.Optional;

/** How two readings agree: what holds for every text, whoever wrote it. */
final class Laws {
    private static final ArticleParser PARSER = ArticleParser.create();

    private Laws() {}

    /**
     * What is said in an article, up to where it stands.
     *
     * @param kind how the words are given
     * @param parts the words
     * @param mention who is said to say them
     */
    private record Heard(QuoteKind kind, ImmutableList<Passage> parts, Optional<Passage> mention) {
        static Heard of(Quote quote) {
            return new Heard(quote.kind(), quote.parts(), quote.attribution().flatMap(Attribution::mention));
        }

        Heard before(int end) {
            return new Heard(
                    kind,
                    parts.stream().filter(part -> part.start() < end).collect(ImmutableList.toImmutableList()),
                    mention);
        }
    }

    static void assertSameEachTime(String text) {
        assertThat(parse(text)).isEqualTo(parse(text));
    }

    /** But for dates: only the region tells whether 3/4 is in March or in April. */
    static void assertSameInEveryEnglish(String text) {
        Article english = PARSER.parse(RawArticle.text(text).language("en"));
        Article american = PARSER.parse(RawArticle.text(text).language("en-US"));
        assertThat(american)
                .isEqualTo(Article.builder()
                        .from(english)
                        .language("en-US")
                        .published(american.published())
                        .modified(american.modified())
                        .evidence(american.evidence())
                        .build());
    }

    /** Single marks stay, for a straight one may be an apostrophe, and even a reader must guess then. */
    static void assertSameWithStraightMarks(String text) {
        assertThat(QuoteLines.of(parse(straightened(text))))
                .isEqualTo(QuoteLines.of(parse(text)).stream()
                        .map(Laws::straightened)
                        .toList());
    }

    /** But for the last turn of a transcript, of which the paragraph is one more. */
    static void assertEarlierQuotesStay(String text, String paragraph) {
        String earlier = text.stripTrailing();
        ImmutableList<Heard> before = heard(text);
        ImmutableList<Heard> after = heard(earlier + "\n\n" + paragraph + "\n").stream()
                .map(heard -> heard.before(earlier.length()))
                .collect(ImmutableList.toImmutableList());
        assertThat(after.subList(0, Math.min(before.size(), after.size()))).isEqualTo(before);
    }

    private static ImmutableList<Heard> heard(String text) {
        return parse(text).quotes().stream().map(Heard::of).collect(ImmutableList.toImmutableList());
    }

    private static String straightened(String text) {
        return text.replace('“', '"').replace('”', '"');
    }

    static Article parse(String text) {
        return PARSER.parse(RawArticle.text(text));
    }
}
