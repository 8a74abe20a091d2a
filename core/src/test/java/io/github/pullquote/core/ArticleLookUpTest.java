package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways from one value of an article to others. */
class ArticleLookUpTest {
    private static final RuleId RULE = new RuleId("rule");
    private static final Article SAMPLE = SampleArticle.full();

    @Test
    void blockAtFindsTheBlockOfAnOffset() {
        for (Block block : SAMPLE.blocks()) {
            assertThat(SAMPLE.blockAt(block.span().start())).contains(block);
            assertThat(SAMPLE.blockAt(block.span().end() - 1)).contains(block);
            assertThat(SAMPLE.blockAt(block.span().end())).isEmpty();
        }
        int length = SAMPLE.source().text().length();
        assertThat(SAMPLE.blockAt(length)).isEmpty();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> SAMPLE.blockAt(length + 1))
                .withMessageContaining("offset");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> SAMPLE.blockAt(-1));
    }

    @Test
    void blocksOfASectionBeginWithItsHeading() {
        Section section = SAMPLE.sections().get(0);

        assertThat(section.hasHeading()).isTrue();
        assertThat(SAMPLE.blocks(section))
                .hasSize(5)
                .first()
                .extracting(Block::kind)
                .isEqualTo(BlockKind.HEADING);
    }

    @Test
    void quotesInASpanLieWhollyInIt() {
        Quote split = SAMPLE.quotes().get(0);
        Quote nested = SAMPLE.quotes().get(1);

        assertThat(SAMPLE.quotesIn(split.span())).containsExactly(split, nested);
        assertThat(SAMPLE.quotesIn(
                        new Span(split.span().start() + 1, split.span().end())))
                .containsExactly(nested);
        assertThat(SAMPLE.quotesIn(new Span(0, 0))).isEmpty();
    }

    @Test
    void quoteAroundIsTheOneThatAQuoteIsNestedIn() {
        assertThat(SAMPLE.quoteAround(SAMPLE.quotes().get(1)))
                .contains(SAMPLE.quotes().get(0));
        assertThat(SAMPLE.quoteAround(SAMPLE.quotes().get(0))).isEmpty();
        Quote lost = Replaced.in(Quote.class, SAMPLE.quotes().get(1), "nestedIn", OptionalInt.of(99));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SAMPLE.quoteAround(lost))
                .withMessageStartingWith("quote.nestedIn");
    }

    @Test
    void quotesOfAKind() {
        assertThat(SAMPLE.quotes(QuoteKind.MIXED)).extracting(Quote::kind).containsExactly(QuoteKind.MIXED);
        assertThat(SAMPLE.quotes(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void modalityIsThatOfTheCue() {
        assertThat(SAMPLE.quotes()).extracting(Quote::modality).contains(Modality.HYPOTHETICAL, Modality.ASSERTED);
        assertThat(SAMPLE.quotes(QuoteKind.SCARE)).extracting(Quote::modality).containsOnly(Modality.ASSERTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "It rained. “We lost it,” said Vinter. Then it snowed. | “We lost it,” | “We lost it,” said Vinter.",
                "It rained. Vinter said: “We lost it.” Then it snowed. | “We lost it.” | Vinter said: “We lost it.”",
                "“We lost it. All of it!” The end. | “We lost it. All of it!” | “We lost it. All of it!”",
                "“Why?” asked Vinter. He left. | “Why?” | “Why?” asked Vinter.",
                "It rained. Mr. J. Poe of the U.S. said “no”. Snow. | “no” | Mr. J. Poe of the U.S. said “no”.",
                "Am 12. März sagte er „nein“. Dann ging er. | „nein“ | Am 12. März sagte er „nein“.",
                "雨だ。彼は「はい」と言った。雪だ。 | 「はい」 | 彼は「はい」と言った。",
                "no end “here” at all | “here” | no end “here” at all",
            })
    void contextIsTheSentenceAroundAQuote(String text, String quoted, String context) {
        assertThat(context(text, quoted, Optional.empty())).isEqualTo(context);
    }

    @Test
    void contextHoldsTheWordsThatReportTheQuote() {
        assertThat(context("It rained. “We lost it!” Poe said. Snow.", "“We lost it!”", Optional.of("Poe")))
                .isEqualTo("“We lost it!” Poe said.");
    }

    @Test
    void contextStaysInTheBlockOfTheQuote() {
        Quote pulled = SAMPLE.quotes().get(2);

        assertThat(SAMPLE.context(pulled).text()).isEqualTo("“It is safe”");
    }

    private static String context(String text, String quoted, Optional<String> mention) {
        SourceText source = SourceText.ofText(text);
        Quote quote = Quote.builder()
                .kind(QuoteKind.DIRECT)
                .closed(true)
                .rule(RULE)
                .addParts(at(source, quoted))
                .attribution(mention.map(name -> Attribution.builder()
                        .mention(at(source, name))
                        .confidence(Confidence.LIKELY)
                        .rule(RULE)
                        .build()))
                .build();
        Article article = Article.builder()
                .status(ArticleStatus.COMPLETE)
                .source(source)
                .kind(ArticleKind.NEWS)
                .addBlocks(Block.builder()
                        .passage(at(source, text))
                        .kind(BlockKind.PARAGRAPH)
                        .role(BlockRole.BODY)
                        .build())
                .addQuotes(quote)
                .build();
        return article.context(quote).text();
    }

    private static Passage at(SourceText source, String words) {
        int start = source.text().indexOf(words);
        return source.passage(new Span(start, start + words.length()));
    }
}
