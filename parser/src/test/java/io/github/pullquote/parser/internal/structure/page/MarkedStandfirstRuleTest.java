package io.github.pullquote.parser.internal.structure.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.NewsPage;
import org.junit.jupiter.api.Test;

class MarkedStandfirstRuleTest {
    private static final String SUMMARY =
            "Ninety years of smoke and song have come to an end on the sound, and nobody knows what comes next.";
    private static final String TEXT =
            NewsPage.p(NewsPage.FIRST) + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD);

    private static String described(String description) {
        return "<title>" + NewsPage.HEADLINE + "</title><meta name='description' content='" + description + "'>";
    }

    private static String headline() {
        return "<h1>" + NewsPage.HEADLINE + "</h1>";
    }

    /** With more text the part of the page that holds most of it has no head. */
    private static String longer() {
        return NewsPage.p(NewsPage.FIRST + " It rained.") + NewsPage.p(NewsPage.SECOND + " It rained.");
    }

    @Test
    void markedSummaryInTheTextIsTheStandfirst() {
        Article article = NewsPage.parse("", "<p class='lead'>" + SUMMARY + "</p>" + TEXT);

        assertThat(NewsPage.texts(article, BlockRole.STANDFIRST)).containsExactly(SUMMARY);
        assertThat(article.body()).startsWith(NewsPage.FIRST);
    }

    @Test
    void paragraphInTheTextThatOnlyServesAsDescriptionStaysText() {
        Article article = NewsPage.parse(described(SUMMARY), headline(), NewsPage.p(SUMMARY) + TEXT);

        assertThat(article.standfirst()).isEmpty();
        assertThat(article.body()).startsWith(SUMMARY);
    }

    @Test
    void descriptionShownUnderTheHeadlineIsTheStandfirst() {
        Article article =
                NewsPage.parse(described(SUMMARY), headline() + "<div>" + SUMMARY + "</div>", TEXT + longer());

        assertThat(NewsPage.texts(article, BlockRole.STANDFIRST)).containsExactly(SUMMARY);
    }

    @Test
    void summaryIsNoBodyAndNoHeading() {
        Article article = NewsPage.parse("<h2 class='subtitle'>" + SUMMARY + "</h2>", TEXT);

        assertThat(NewsPage.texts(article, BlockRole.STANDFIRST)).containsExactly(SUMMARY);
        assertThat(NewsPage.kinds(article)).containsExactly("paragraph", "paragraph", "paragraph");
    }
}
