package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.internal.WhiteSpace;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(ArticleArbitraries.class)
class ArticleProperties {
    @Property(tries = 500)
    void generatedArticlesAreWellFormed(@ForAll Article article) {
        ArticleAssert.assertWellFormed(article);
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReportMode.OFF)
    void generatedArticlesAreOfEveryShape(@ForAll Article article) {
        sometimes("headline", article.headline().isPresent());
        sometimes("section", !article.sections().isEmpty());
        sometimes("dropped", !article.dropped().isEmpty());
        sometimes(
                "split",
                article.quotes().stream().anyMatch(quote -> quote.parts().size() > 1));
        sometimes(
                "nested",
                article.quotes().stream().anyMatch(quote -> quote.nestedIn().isPresent()));
        sometimes(
                "repeated",
                article.quotes().stream().anyMatch(quote -> quote.repeats().isPresent()));
        sometimes(
                "spoken",
                article.quotes().stream().anyMatch(quote -> quote.speaker().isPresent()));
        sometimes("astral", article.source().text().codePoints().anyMatch(Character::isSupplementaryCodePoint));
        sometimes("half", article.source().text().codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    private static void sometimes(String label, boolean hit) {
        Statistics.label(label)
                .collect(hit)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 300)
    void jsonGivesAnEqualArticleThatIsWrittenTheSame(@ForAll Article article) {
        String json = ArticleJson.write(article);
        Article read = ArticleJson.read(json);

        assertThat(read).isEqualTo(article).hasSameHashCodeAs(article);
        assertThat(ArticleJson.write(read)).isEqualTo(json);
        assertThat(ArticleJson.read(ArticleJson.writePretty(article))).isEqualTo(article);
    }

    @Property(tries = 200)
    void jsonObeysTheSchema(@ForAll Article article) {
        assertThat(ArticleSchema.broken(article)).isEmpty();
    }

    @Property(tries = 200)
    void jsonIsOneLineWhateverEndsALine(@ForAll Article article) {
        assertThat(ArticleJson.write(article).chars().anyMatch(c -> WhiteSpace.isLineEnd((char) c)))
                .isFalse();
    }

    @Property(tries = 200)
    void serializationGivesAnEqualArticle(@ForAll Article article) {
        Article serialized = RoundTripLaws.serialized(article);

        assertThat(serialized).isEqualTo(article).hasSameHashCodeAs(article);
        assertThat(serialized.source().position(0)).isEqualTo(new Position(1, 1));
    }

    @Property(tries = 200)
    void everyQuoteIsBySomeSpeakerOrNobody(@ForAll Article article) {
        long bySpeakers = article.speakers().stream()
                .mapToLong(speaker -> article.quotesBy(speaker).size())
                .sum();
        long byNobody = article.quotes().stream()
                .filter(quote -> quote.speaker().isEmpty())
                .count();

        assertThat(bySpeakers + byNobody).isEqualTo(article.quotes().size());
    }
}
