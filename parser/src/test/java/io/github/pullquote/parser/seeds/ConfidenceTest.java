package io.github.pullquote.parser.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Counts how often {@link Confidence#CERTAIN} names the right speaker, on news texts whose quotations were annotated by
 * hand; they are third parties' and no part of the project, so the count is made only where the property {@code
 * pullquote.corpora} says where they lie.
 */
@EnabledIfSystemProperty(named = "pullquote.corpora", matches = ".+", disabledReason = "the texts are not here")
class ConfidenceTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final ImmutableSet<String> MARKED = ImmutableSet.of("direct", "mixed");
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private static final double SHARE = 0.5;
    private static final double RIGHT = 0.95;

    private int all;
    private int certain;
    private int right;

    @ParameterizedTest
    @ValueSource(strings = {"news.dev.jsonl", "press_en.dev.jsonl"})
    void certainNamesTheRightSpeaker(String file) {
        Path texts = Path.of(System.getProperty("pullquote.root", ".."))
                .resolve(System.getProperty("pullquote.corpora"))
                .resolve("quotes")
                .resolve(file);
        GoldObject.readLines(texts).forEach(this::count);
        assertThat(all).isPositive();
        assertThat((double) certain / all)
                .as("share of quotations that are certain")
                .isGreaterThanOrEqualTo(SHARE);
        assertThat((double) right / certain).as("share of those that are right").isGreaterThanOrEqualTo(RIGHT);
    }

    private void count(GoldObject text) {
        Article article =
                PARSER.parse(RawArticle.text(text.text("text").orElseThrow()).language("en"));
        ArticleAssert.assertWellFormed(article);
        for (GoldObject gold : text.objects("quotes")) {
            if (MARKED.contains(gold.text("type").orElse(""))
                    && !gold.texts("names").isEmpty()) {
                found(article, gold.spans("parts")).ifPresent(attribution -> count(attribution, gold.texts("names")));
            }
        }
    }

    private void count(Attribution found, List<String> names) {
        boolean sure = found.confidence() == Confidence.CERTAIN;
        String name = found.speaker().flatMap(Speaker::name).orElse("");
        all++;
        certain += sure ? 1 : 0;
        right += sure && names.stream().anyMatch(gold -> isSame(gold, name)) ? 1 : 0;
    }

    private static Optional<Attribution> found(Article article, ImmutableList<Span> gold) {
        return article.quotes().stream()
                .filter(quote -> quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.MIXED)
                .filter(quote -> overlap(quote, gold))
                .findFirst()
                .flatMap(Quote::attribution);
    }

    private static boolean overlap(Quote quote, ImmutableList<Span> gold) {
        return quote.parts().stream().anyMatch(part -> gold.stream().anyMatch(span -> span.overlaps(part.span())));
    }

    /** Two names are one person's when one has all words of the other and ends in the same. */
    private static boolean isSame(String gold, String name) {
        List<String> a = WORDS.splitToList(gold.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
        List<String> b = WORDS.splitToList(name.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
        boolean ends = !a.isEmpty() && !b.isEmpty() && a.get(a.size() - 1).equals(b.get(b.size() - 1));
        return ends && (a.containsAll(b) || b.containsAll(a));
    }
}
