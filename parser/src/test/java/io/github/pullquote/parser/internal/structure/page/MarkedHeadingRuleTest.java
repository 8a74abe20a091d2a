package io.github.pullquote.parser.internal.structure.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.parser.internal.structure.NewsPage;
import org.junit.jupiter.api.Test;

class MarkedHeadingRuleTest {
    private static String h4(String text) {
        return "<h4>" + text + "</h4>";
    }

    @Test
    void sentencesSetAsHeadingsOneAfterTheOtherAreParagraphs() {
        Article article = NewsPage.parse("", h4(NewsPage.FIRST) + h4(NewsPage.SECOND) + h4(NewsPage.THIRD));

        assertThat(NewsPage.kinds(article)).containsExactly("paragraph", "paragraph", "paragraph");
    }

    @Test
    void sentenceSetAsAHeadingOverAParagraphIsAHeading() {
        Article article = NewsPage.parse(
                "",
                NewsPage.p(NewsPage.FIRST)
                        + h4("A bridge has yet to be paid for.")
                        + NewsPage.p(NewsPage.SECOND)
                        + h4("Nobody knows by whom it will be.")
                        + NewsPage.p(NewsPage.THIRD));

        assertThat(NewsPage.kinds(article))
                .containsExactly("paragraph", "heading3", "paragraph", "heading3", "paragraph");
    }
}
