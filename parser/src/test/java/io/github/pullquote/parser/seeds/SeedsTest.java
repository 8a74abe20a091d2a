package io.github.pullquote.parser.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Parses the seeds and compares with their facts, a test a fact.
 *
 * <p>A fact that the parser does not reach yet stands in the fact file under {@code later}, with the reason; its test
 * passes as long as the fact does not hold.
 */
class SeedsTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final ImmutableList<Seed> SEEDS = Seed.all();

    @TestFactory
    Stream<DynamicContainer> findsTheFactsOfTheSeed() {
        return SEEDS.stream().map(seed -> DynamicContainer.dynamicContainer(seed.name(), tests(seed)));
    }

    private static Stream<DynamicTest> tests(Seed seed) {
        ImmutableMap<String, String> later = later(seed);
        ImmutableList<Fact> facts = facts(seed);
        Stream<DynamicTest> known = Stream.of(DynamicTest.dynamicTest(
                seed + ", only known facts are for later",
                () -> assertThat(facts.stream().map(Fact::name)).containsAll(later.keySet())));
        return Stream.concat(known, facts.stream().map(fact -> test(seed, fact, later.containsKey(fact.name()))));
    }

    private static DynamicTest test(Seed seed, Fact fact, boolean later) {
        return later
                ? DynamicTest.dynamicTest(
                        seed + ", later: " + fact.name(),
                        () -> assertThatThrownBy(() -> fact.check().execute()).isInstanceOf(AssertionError.class))
                : DynamicTest.dynamicTest(seed + ", " + fact.name(), fact.check());
    }

    private static ImmutableMap<String, String> later(Seed seed) {
        return seed.gold().objects("later").stream()
                .collect(ImmutableMap.toImmutableMap(
                        row -> row.text("fact").orElseThrow(),
                        row -> row.text("reason").orElseThrow()));
    }

    private static ImmutableList<Fact> facts(Seed seed) {
        Article article = parse(seed);
        Places places = new Places(article, !seed.isText());
        return ImmutableList.<Fact>builder()
                .add(new Fact(
                        "is read to the end", () -> assertThat(article.status()).isEqualTo(ArticleStatus.COMPLETE)))
                .add(new Fact(
                        "obeys the laws",
                        () -> ArticleAssert.assertWellFormed(
                                article, ArticleParser.rules().keySet())))
                .addAll(sourceFacts(article, seed))
                .addAll(ArticleFacts.of(places, seed.gold()))
                .addAll(QuoteFacts.of(places, seed.gold()))
                .build();
    }

    private static ImmutableList<Fact> sourceFacts(Article article, Seed seed) {
        return seed.isText()
                ? ImmutableList.of(new Fact(
                        "source is the file",
                        () -> assertThat(article.source().text()).isEqualTo(seed.text())))
                : ImmutableList.of();
    }

    private static Article parse(Seed seed) {
        try {
            return PARSER.parse(seed.isText() ? RawArticle.text(seed.file()) : RawArticle.html(seed.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreTextsAndPages() {
        assertThat(SEEDS.stream().filter(Seed::isText)).hasSizeGreaterThan(10);
        assertThat(SEEDS.stream().filter(seed -> !seed.isText())).hasSizeGreaterThan(3);
    }
}
