package io.github.pullquote.parser.internal.structure.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.NewsPage;
import org.junit.jupiter.api.Test;

class MarkedCaptionRuleTest {
    private static String slide(String credit, String text) {
        return "<figure><img src='a.jpg'>" + credit + NewsPage.p(text) + "</figure>";
    }

    @Test
    void captionElementIsACaption() {
        Article article = NewsPage.parse(
                "",
                NewsPage.p(NewsPage.FIRST) + "<figure><img src='a.jpg'><figcaption>The last boat</figcaption></figure>"
                        + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD));

        assertThat(NewsPage.texts(article, BlockRole.CAPTION)).containsExactly("The last boat");
    }

    @Test
    void lineRightInAFigureOfParagraphsIsACaptionAndTheParagraphsAreText() {
        Article article = NewsPage.parse(
                "",
                slide("Ann Poe/Harl Pictures", NewsPage.FIRST)
                        + slide("Bo Lind/Harl Pictures", NewsPage.SECOND)
                        + slide("Ann Poe/Stringer", NewsPage.THIRD));

        assertThat(NewsPage.texts(article, BlockRole.CAPTION))
                .containsExactly("Ann Poe/Harl Pictures", "Bo Lind/Harl Pictures", "Ann Poe/Stringer");
        assertThat(NewsPage.texts(article, BlockRole.BODY))
                .containsExactly(NewsPage.FIRST, NewsPage.SECOND, NewsPage.THIRD);
    }
}
