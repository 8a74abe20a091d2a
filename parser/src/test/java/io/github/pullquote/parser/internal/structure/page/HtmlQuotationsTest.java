package io.github.pullquote.parser.internal.structure.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.internal.structure.NewsPage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlQuotationsTest {
    private static Article with(String markup) {
        return NewsPage.parse(
                "", NewsPage.p(NewsPage.FIRST) + markup + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD));
    }

    private static Quote quote(Article article, String words) {
        return article.quotes().stream()
                .filter(quote -> quote.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no quote '" + words + "' in " + article.quotes()));
    }

    private static Optional<String> mention(Quote quote) {
        return quote.attribution().flatMap(found -> found.mention()).map(found -> found.text());
    }

    @Test
    void wordsInAQElementAreQuoted() {
        Article article =
                with("<p>The captain, Ann Poe, said <q>I have never seen so many people here</q> and went below.</p>");

        Quote quote = quote(article, "I have never seen so many people here");
        assertThat(quote.kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(mention(quote)).contains("The captain, Ann Poe");
    }

    @Test
    void marksInAQElementAreNotDoubled() {
        Article article = with("<p>Ann Poe said <q>“I have never seen so many people here”</q> and went below.</p>");

        assertThat(article.speech()).hasSize(1);
    }

    @Test
    void quotationInAQuotationIsNested() {
        Article article =
                with("<p>Ann Poe said: <q>My grandfather told us <q>a boat is a friend</q>, and he rowed.</q></p>");

        Quote inner = quote(article, "a boat is a friend");
        assertThat(inner.nestedIn()).isPresent();
        assertThat(article.quotes().get(inner.nestedIn().getAsInt()).text())
                .isEqualTo("My grandfather told us a boat is a friend, and he rowed.");
    }

    @Test
    void paragraphsOfABlockquoteAreOneQuoteOfWhoeverLeadsIn() {
        Article article = with("<p>The mayor wrote to the company:</p><blockquote><p>We ask you to think again.</p>"
                + "<p>The town has no other way to the hospital.</p></blockquote>");

        Quote quote = quote(article, "We ask you to think again. … The town has no other way to the hospital.");
        assertThat(quote.parts()).hasSize(2);
        assertThat(mention(quote)).contains("The mayor");
        assertThat(article.blocks())
                .filteredOn(block -> block.kind() == BlockKind.QUOTATION)
                .hasSize(2);
        assertThat(article.body()).contains("We ask you to think again.");
    }

    @Test
    void lineUnderABlockquoteNamesTheSpeaker() {
        Article article = with("<blockquote><p>The pier was built for us, and we were built for the pier.</p>"
                + "<footer>— Bo Lind, harbour master</footer></blockquote>");

        Quote quote = quote(article, "The pier was built for us, and we were built for the pier.");
        assertThat(mention(quote)).contains("Bo Lind");
    }

    @Test
    void embeddedPostIsAQuotationOfItsAuthorAndNoBody() {
        Article article = with("<blockquote class='twitter-tweet'><p>Last boat. I cried.</p>&mdash; Cy Dunn (@cydunn) "
                + "<a href='https://social.example/1'>May 3, 2024</a></blockquote>");

        assertThat(mention(quote(article, "Last boat. I cried."))).contains("Cy Dunn");
        assertThat(article.body()).doesNotContain("Last boat");
        assertThat(article.blocks())
                .filteredOn(block -> block.role() == BlockRole.EMBEDDED_POST)
                .allMatch(block -> block.kind() == BlockKind.QUOTATION);
    }

    @Test
    void pullQuoteRepeatsTheQuoteInTheText() {
        Article article = with("<aside class='pullquote'><p>It was a good boat</p></aside>"
                + "<p>“It was a good boat,” said Dora Finn, who sold the tickets to all of us.</p>");

        assertThat(article.quotes()).hasSize(2);
        assertThat(article.quotes().get(0).repeats()).hasValue(1);
        assertThat(mention(article.quotes().get(0))).contains("Dora Finn");
        assertThat(article.quotes().get(1).repeats()).isEmpty();
        assertThat(article.body()).containsOnlyOnce("It was a good boat");
    }

    @Test
    void blockquoteThatRepeatsAParagraphIsAPullQuote() {
        Article article = with("<p>“It was a good boat,” said Dora Finn, who sold the tickets to all of us.</p>"
                + "<blockquote>It was a good boat, said Dora Finn</blockquote>");

        assertThat(NewsPage.texts(article, BlockRole.PULL_QUOTE)).hasSize(1);
    }

    @Test
    void pullQuoteOfTheWritersOwnWordsIsNoQuote() {
        Article article = with("<aside class='pullquote'><p>The harbour was full of people in black coats</p></aside>");

        assertThat(article.quotes()).noneMatch(quote -> quote.repeats().isPresent());
    }

    @Test
    void textAllSetApartIsNotOneQuotation() {
        Article article = NewsPage.parse(
                "",
                "<blockquote>" + NewsPage.p(NewsPage.FIRST) + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD)
                        + "</blockquote>");

        assertThat(article.speech()).noneMatch(quote -> quote.kind() == QuoteKind.DIRECT);
    }
}
