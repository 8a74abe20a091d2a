package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of {@link MetamorphicProperties} on articles that somebody wrote. */
class MetamorphicTest {
    static ImmutableList<Texts.Named> texts() {
        return Texts.all();
    }

    static ImmutableList<Texts.Named> seeds() {
        return Texts.seeds();
    }

    /** German opens with „ and closes with “, which is no pair when it is straight. */
    static List<Texts.Named> curlySeeds() {
        return Texts.seeds().stream()
                .filter(text -> text.text().contains("“") && !text.text().contains("„"))
                .toList();
    }

    static ImmutableList<Texts.Named> pages() {
        return Texts.pages();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theSameTextGivesTheSameArticle(Texts.Named text) {
        Laws.assertSameEachTime(text.text());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyEnglishIsReadAlike(Texts.Named text) {
        Laws.assertSameInEveryEnglish(text.text());
    }

    @ParameterizedTest
    @MethodSource("curlySeeds")
    void straightMarksAreReadAsCurlyOnes(Texts.Named text) {
        Laws.assertSameWithStraightMarks(text.text());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aParagraphAtTheEndChangesNoEarlierQuote(Texts.Named text) {
        Laws.assertEarlierQuotesStay(text.text(), "The bell rang twice before supper.");
        Laws.assertEarlierQuotesStay(text.text(), "“We will see,” said Peter Lund, who had come too late.");
    }

    /** The body as text is without what a page sets apart, such as pull quotes. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPageAndItsVisibleTextHaveTheSameQuotes(Texts.Named page) {
        Article article = WellFormed.parse(ArticleParser.create(), RawArticle.html(page.text()));
        String text = article.headline().map(PrintedText::text).orElse("") + "\n\n" + article.body();
        List<Quote> quotes = article.quotes().stream()
                .filter(quote -> isInBody(article, quote))
                .toList();
        assertThat(QuoteLines.of(WellFormed.parse(text))).isEqualTo(QuoteLines.of(quotes));
    }

    private static boolean isInBody(Article article, Quote quote) {
        return article.blocks().stream()
                .filter(block -> block.role() == BlockRole.BODY || block.role() == BlockRole.HEADLINE)
                .anyMatch(block -> block.span().contains(quote.parts().get(0).span()));
    }
}
