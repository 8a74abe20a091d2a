package io.github.pullquote.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleArbitraries;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

class WebAnnotationProperties {
    /** A text and a stretch of it. */
    record Stretch(String text, Span span) {}

    @Property(tries = 300)
    @Domain(ArticleArbitraries.class)
    @Domain(DomainContext.Global.class)
    void selectorsLeadToTheWordsAndToNoOthers(@ForAll Article article) {
        String text = article.source().text();
        List<Passage> parts = article.speech().stream()
                .flatMap(quote -> quote.parts().stream())
                .toList();

        List<JsonNode> targets = targets(article);

        assertThat(targets).hasSameSizeAs(parts);
        for (int i = 0; i < parts.size(); i++) {
            JsonNode position = targets.get(i).get("selector").get(0);
            JsonNode quote = targets.get(i).get("selector").get(1);
            int start = text.offsetByCodePoints(0, position.get("start").asInt());
            int end = text.offsetByCodePoints(0, position.get("end").asInt());
            assertThat(new Span(start, end)).isEqualTo(parts.get(i).span());
            assertThat(quote.get("exact").asText()).isEqualTo(parts.get(i).text());
            assertThat(count(
                            text,
                            quote.get("prefix").asText()
                                    + quote.get("exact").asText()
                                    + quote.get("suffix").asText()))
                    .isOne();
        }
    }

    private static List<JsonNode> targets(Article article) {
        JsonNode items =
                Exported.json(ExportFormat.WEB_ANNOTATION, article).get("first").get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .flatMap(item -> StreamSupport.stream(item.get("target").spliterator(), false))
                .toList();
    }

    /** Texts of few letters repeat themselves all the time. */
    @Property(tries = 300)
    void aWindowIsFoundOnceOrAsLongAsTheyGet(@ForAll("stretches") Stretch stretch) {
        String text = stretch.text();
        TextSelectors selectors = new TextSelectors(text, List.of(stretch.span()));

        String around = selectors.prefix(0) + selectors.exact(0) + selectors.suffix(0);

        if (around.length() < UniqueWindows.LONGEST) {
            assertThat(count(text, around)).isOne();
        }
        assertThat(text.substring(
                        stretch.span().start() - selectors.prefix(0).length(),
                        stretch.span().end() + selectors.suffix(0).length()))
                .isEqualTo(around);
    }

    @Provide
    Arbitrary<Stretch> stretches() {
        Arbitrary<String> texts = Combinators.combine(
                        Arbitraries.strings().withChars('a', 'b').ofMinLength(1).ofMaxLength(200),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.strings().withChars('a', 'b').ofMaxLength(50))
                .as((unit, times, end) -> unit.repeat(times) + end);
        return texts.flatMap(text -> Arbitraries.integers()
                .between(0, text.length() - 1)
                .flatMap(start -> Arbitraries.integers()
                        .between(start, Math.min(text.length(), start + 30))
                        .map(end -> new Stretch(text, new Span(start, end)))));
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    @Test
    void positionsCountCodePoints() {
        Article article = Exported.of("\uD83D\uDE00 yes \uD835\uDC9C");

        JsonNode position = targets(article).get(0).get("selector").get(0);

        assertThat(position.get("start").asInt()).isZero();
        assertThat(position.get("end").asInt()).isEqualTo(9);
        assertThat(article.quotes().get(0).span().end()).isEqualTo(11);
    }

    /** Comparing each of these with each other would take hours. */
    @Test
    void manyEqualQuotesInALongTextAreToldApartInShortTime() {
        String text = IntStream.range(0, 100_000)
                .mapToObj(i -> "“No,” said number " + i + ". ")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        List<Span> spans = IntStream.iterate(text.indexOf('“'), i -> i >= 0, i -> text.indexOf('“', i + 1))
                .mapToObj(i -> new Span(i, i + 5))
                .toList();

        TextSelectors selectors = new TextSelectors(text, spans);

        assertThat(IntStream.range(0, spans.size())
                        .mapToObj(i -> selectors.prefix(i) + selectors.exact(i) + selectors.suffix(i)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTextThatRepeatsItselfForeverCostsNoMore() {
        String text = "“No.” ".repeat(20_000);
        List<Span> spans = IntStream.range(0, 20_000)
                .mapToObj(i -> new Span(6 * i, 6 * i + 5))
                .toList();

        TextSelectors selectors = new TextSelectors(text, spans);

        assertThat(IntStream.range(0, spans.size())
                        .map(i -> selectors.prefix(i).length()
                                + selectors.suffix(i).length()))
                .allMatch(length -> length <= 2 * UniqueWindows.LONGEST);
    }
}
