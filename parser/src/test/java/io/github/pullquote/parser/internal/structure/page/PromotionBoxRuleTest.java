package io.github.pullquote.parser.internal.structure.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.NewsPage;
import org.junit.jupiter.api.Test;

class PromotionBoxRuleTest {
    private static final String TEXT =
            NewsPage.p(NewsPage.FIRST) + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD);
    private static final String OFFER = "Subscribe now and read all about the sound.";
    private static final String ITEMS = "<ul><li>All ferries, each day</li><li>The tide table on paper</li></ul>";

    @Test
    void headingAndItemsBesideAPromotionPromote() {
        Article article = NewsPage.parse("", TEXT + "<div><h3>Read on</h3>" + NewsPage.p(OFFER) + ITEMS + "</div>");

        assertThat(NewsPage.texts(article, BlockRole.PROMOTION))
                .containsExactly("Read on", OFFER, "All ferries, each day", "The tide table on paper");
    }

    @Test
    void paragraphInTheBoxIsOneOfTheTextThoughNoMarkEndsIt() {
        String cut = NewsPage.THIRD.substring(0, NewsPage.THIRD.length() - 1);
        Article article = NewsPage.parse(
                "",
                NewsPage.p(NewsPage.FIRST) + NewsPage.p(NewsPage.SECOND) + "<div>" + NewsPage.p(cut) + NewsPage.p(OFFER)
                        + "</div>");

        assertThat(NewsPage.texts(article, BlockRole.PROMOTION)).containsExactly(OFFER);
    }

    @Test
    void itemThatSoundsLikeAPromotionDrawsInNoOther() {
        String list = "<ul><li>" + OFFER + "</li><li>Bring a warm coat</li></ul>";
        Article article =
                NewsPage.parse("", TEXT + "<div>" + list + "</div>" + NewsPage.p(NewsPage.SECOND + " Again."));

        assertThat(NewsPage.texts(article, BlockRole.PROMOTION)).doesNotContain("Bring a warm coat");
    }

    @Test
    void itemsInABoxOfTheTextDoNot() {
        Article article = NewsPage.parse("", TEXT + NewsPage.p(OFFER) + ITEMS);

        assertThat(NewsPage.texts(article, BlockRole.PROMOTION)).containsExactly(OFFER);
    }
}
