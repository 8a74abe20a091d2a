package io.github.pullquote.parser.internal.structure.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.parser.internal.structure.NewsPage;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadFurnitureRuleTest {
    private static final String TEXT =
            NewsPage.p(NewsPage.FIRST) + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD);

    private static boolean isFurniture(Article article, String words) {
        return article.dropped().stream()
                .filter(dropped -> dropped.rule()
                        .equals(StructureRule.HEAD_FURNITURE.info().id()))
                .map(DroppedSpan::span)
                .anyMatch(span -> article.source().slice(span).equals(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 min read", "Print edition", "Harbour", "Reading mode on or off", "12"})
    void shortLineUnderTheHeadlineIsFurniture(String line) {
        assertThat(isFurniture(NewsPage.parse("<div>" + line + "</div>", TEXT), line))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boat is gone.",
                "What comes next:",
                "The boat that went to Oster and back on every single day of the week is gone for good"
            })
    void lineOfTheTextThatEndsLikeASentenceOrIsLongIsNone(String line) {
        assertThat(isFurniture(NewsPage.parse("", NewsPage.p(line) + TEXT), line))
                .isFalse();
    }

    @Test
    void lineAfterTheBeginningOfTheTextIsNone() {
        Article article = NewsPage.parse("", NewsPage.p(NewsPage.FIRST) + NewsPage.p("Harbour") + TEXT);

        assertThat(isFurniture(article, "Harbour")).isFalse();
    }

    @Test
    void listInTheTextIsNone() {
        Article article = NewsPage.parse("", "<ul><li>one boat</li><li>no bridge</li></ul>" + TEXT);

        assertThat(NewsPage.kinds(article)).startsWith("list_item1", "list_item1", "paragraph");
    }

    @Test
    void keyPointsBeforeThePartWithTheTextAreNoneNorIsTheirHeading() {
        Article article = NewsPage.parse(
                "<div><h3>In short</h3><ul><li>The last ferry has gone</li><li>There is no bridge yet</li>"
                        + "<li>The band played until dark</li></ul></div>",
                TEXT);

        assertThat(NewsPage.kinds(article)).startsWith("heading2", "list_item1", "list_item1", "list_item1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>5 min</li><li>Print</li><li>Listen</li></ul>",
                "<ul><li>The last ferry has gone</li><li>There is no bridge yet</li></ul>",
                "<ul><li><a href='/1'>The last ferry has gone</a></li><li><a href='/2'>There is no bridge yet</a></li>"
                        + "<li>The band played until dark</li></ul>"
            })
    void shortListOrListOfLinksBeforeThePartWithTheTextIsNotOfTheText(String list) {
        assertThat(NewsPage.kinds(NewsPage.parse("<div>" + list + "</div>", TEXT)))
                .containsOnly("paragraph");
    }

    @Test
    void headingRightOverTheTextIsNone() {
        Article article = NewsPage.parse("", "<h2>At noon</h2>" + TEXT);

        assertThat(isFurniture(article, "At noon")).isFalse();
    }

    @Test
    void headingOverABylineIsFurniture() {
        Article article = NewsPage.parse("<h4>Around the pier</h4><div class='byline'>By Ann Poe</div>", TEXT);

        assertThat(isFurniture(article, "Around the pier")).isTrue();
    }

    @Test
    void headingOfTheFirstPostIsNoneThoughABylineFollows() {
        String post = "<h2>The boat is gone</h2><p class='byline'>Ann Poe</p>";
        Article article = NewsPage.parse(
                "",
                "<time>2.05pm</time>" + post + NewsPage.p(NewsPage.FIRST) + "<time>1.41pm</time>"
                        + post.replace("gone", "here") + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD));

        assertThat(NewsPage.kinds(article))
                .containsExactly("heading1", "paragraph", "heading1", "paragraph", "paragraph");
    }

    @Test
    void pageThatEndsInAHeadingIsRead() {
        Article article = NewsPage.parse("<h2>Timetable</h2>", "");

        assertThat(article.status()).isEqualTo(ArticleStatus.COMPLETE);
    }
}
