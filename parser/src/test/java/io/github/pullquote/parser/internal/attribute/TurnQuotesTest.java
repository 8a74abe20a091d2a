package io.github.pullquote.parser.internal.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.Cue;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TurnQuotesTest {
    private static List<Quote> quotes(String text) {
        Article article = ArticleParser.create()
                .parse(RawArticle.text(text.replace(" ¶ ", "\n\n")).language("en"));
        ArticleAssert.assertWellFormed(article, ArticleParser.rules().keySet());
        return article.quotes();
    }

    @Test
    void turnIsWhatStandsBehindItsLabel() {
        List<Quote> quotes = quotes("Q: Is it lost? ¶ A: It is gone. ¶ For good.");
        assertThat(quotes).extracting(Quote::text).containsExactly("Is it lost?", "It is gone. … For good.");
        assertThat(quotes).extracting(Quote::kind).containsOnly(QuoteKind.DIRECT);
        assertThat(quotes.get(1)
                        .attribution()
                        .flatMap(attribution -> attribution.cue().map(Cue::lemma)))
                .contains(":");
    }

    @Test
    void marksInsideAreNested() {
        List<Quote> quotes = quotes("Q: Is it lost? ¶ A: Ann Poe said, “It is gone.” ¶ Lee Roe said, “For good.”");
        assertThat(quotes)
                .extracting(Quote::nestedIn)
                .containsExactly(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(1));
    }

    @Test
    void turnInMarksIsOneQuote() {
        assertThat(quotes("Q: “Is it lost?” ¶ A: “I think so.” ¶ “For good.”"))
                .extracting(Quote::text)
                .containsExactly("Is it lost?", "I think so. … For good.");
    }

    @Test
    void notesAreNotSaid() {
        assertThat(quotes("Q: Is it lost? ¶ (LAUGHTER) ¶ A: (laughs) It is. ¶ [Applause] ¶ (It) was (lost)."))
                .extracting(Quote::text)
                .containsExactly("Is it lost?", "(laughs) It is. … (It) was (lost).");
    }

    @Test
    void labelWithNothingBehindItIsNoQuote() {
        assertThat(quotes("Q: Is it lost? ¶ A: ¶ Q: Is it found? ¶ A: I think so."))
                .extracting(Quote::text)
                .containsExactly("Is it lost?", "Is it found?", "I think so.");
    }

    @Test
    void turnInAnElementForQuotationsIsOneQuote() {
        Article article = ArticleParser.create()
                .parse(
                        RawArticle.html(
                                "<html lang='en'><article><h1>The mill is lost</h1>"
                                        + "<p>The council of Oster met on Monday at noon, and the clerk wrote down what was said.</p>"
                                        + "<blockquote><p>POE: Is it lost?</p><p>RASK: You lost it.</p><p>POE: No.</p></blockquote>"
                                        + "<p>Then the council went home, and the clerk put the book back under the stove.</p></article>"));
        assertThat(article.quotes()).extracting(Quote::text).containsExactly("Is it lost?", "You lost it.", "No.");
    }
}
