package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done with an article as a whole costs as much as the article is long, however often one speaker speaks. */
class ArticleCostTest {
    private static final String SENTENCE = "“We lost it,” Poe said. ";

    @Test
    void printsTheMentionsOfASpeakerOnce() {
        int few = article(100, "Poe").toString().length();
        int many = article(10_000, "Poe").toString().length();

        assertThat(many).isLessThan(110 * few);
    }

    /** Ten thousand quotes of a speaker with ten thousand mentions: a comparison with each would take minutes. */
    @Test
    void comparesAndHashesArticlesOfManyQuotes() {
        Article article = article(10_000, "Poe");

        for (int i = 0; i < 20; i++) {
            Article equal = article(10_000, "Poe");
            assertThat(equal.equals(article)).isTrue();
            assertThat(equal.hashCode()).isEqualTo(article.hashCode());
        }
        assertThat(article(10_000, "Ann Poe")).isNotEqualTo(article);
    }

    @Test
    void articlesWithOtherMentionsAreNotEqual() {
        Article article = article(2, "Poe");
        Article other = Article.builder()
                .from(article)
                .speakers(List.of(Speaker.builder()
                        .from(article.speakers().get(0))
                        .mentions(List.of())
                        .build()))
                .quotes(List.of())
                .build();

        assertThat(other)
                .isNotEqualTo(Article.builder().from(article).quotes(List.of()).build());
    }

    @Test
    void comparesArticlesThatCameThroughJsonAndSerialization() {
        Article article = article(10_000, "Poe");

        assertThat(RoundTripLaws.throughJson(article).equals(article)).isTrue();
        assertThat(RoundTripLaws.serialized(article).equals(article)).isTrue();
    }

    private static Article article(int quotes, String name) {
        SourceText source = SourceText.ofText(SENTENCE.repeat(quotes));
        RuleId rule = new RuleId("rule");
        Speaker.Builder poe = Speaker.builder().id(0).name(name).kind(SpeakerKind.PERSON);
        for (int i = 0; i < quotes; i++) {
            poe.addMentions(passage(source, i, "Poe"));
        }
        Speaker speaker = poe.build();
        Article.Builder article = Article.builder()
                .status(ArticleStatus.COMPLETE)
                .source(source)
                .kind(ArticleKind.NEWS)
                .addSpeakers(speaker);
        for (int i = 0; i < quotes; i++) {
            article.addQuotes(Quote.builder()
                    .kind(QuoteKind.DIRECT)
                    .closed(true)
                    .rule(rule)
                    .addParts(passage(source, i, "“We lost it,”"))
                    .attribution(Attribution.builder()
                            .mention(passage(source, i, "Poe"))
                            .speaker(speaker)
                            .addAlternatives(speaker)
                            .confidence(Confidence.CERTAIN)
                            .rule(rule)
                            .build())
                    .build());
        }
        return article.build();
    }

    private static Passage passage(SourceText source, int sentence, String words) {
        int start = sentence * SENTENCE.length() + SENTENCE.indexOf(words);
        return source.passage(new Span(start, start + words.length()));
    }
}
