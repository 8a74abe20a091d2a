package io.github.pullquote.parser.internal.structure.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Section;
import io.github.pullquote.parser.internal.structure.NewsPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBlocksTest {
    private static String p(String text) {
        return NewsPage.p(text);
    }

    @Test
    void headingElementOverTextIsASubHeading() {
        Article article = NewsPage.parse(
                "",
                p(NewsPage.FIRST) + "<h2>The band</h2>" + p(NewsPage.SECOND) + "<h3>A bridge</h3>" + p(NewsPage.THIRD));

        assertThat(NewsPage.kinds(article))
                .containsExactly("paragraph", "heading1", "paragraph", "heading2", "paragraph");
        assertThat(article.sections()).hasSize(2);
    }

    @Test
    void headingElementOverAPictureAndTextIsASubHeading() {
        Article article = NewsPage.parse(
                "",
                p(NewsPage.FIRST) + p(NewsPage.SECOND)
                        + "<h2>The band</h2><figure><img src='a.jpg'><figcaption>The band at noon</figcaption></figure>"
                        + p(NewsPage.THIRD));

        assertThat(NewsPage.kinds(article)).containsExactly("paragraph", "paragraph", "heading1", "paragraph");
    }

    @Test
    void headingElementThatHeadsNoTextIsDropped() {
        Article article = NewsPage.parse(
                "",
                p(NewsPage.FIRST) + p(NewsPage.SECOND) + p(NewsPage.THIRD)
                        + "<h3>More about ferries</h3><p><a href='/x'>The day the other ferry sank in the sound</a></p>");

        assertThat(article.body()).doesNotContain("More about").endsWith(NewsPage.THIRD);
    }

    @Test
    void headingElementMayOpenTheText() {
        Article article =
                NewsPage.parse("", "<h2>At noon</h2>" + p(NewsPage.FIRST) + p(NewsPage.SECOND) + p(NewsPage.THIRD));

        assertThat(NewsPage.kinds(article)).first().isEqualTo("heading1");
    }

    @Test
    void lineInBoldIsASubHeadingWhereNoElementMarksAny() {
        Article article = NewsPage.parse(
                "", p(NewsPage.FIRST) + "<p><b>A cake for the crew</b></p>" + p(NewsPage.SECOND) + p(NewsPage.THIRD));

        assertThat(NewsPage.kinds(article)).containsExactly("paragraph", "heading1", "paragraph", "paragraph");
    }

    @Test
    void itemsOfListsHaveTheirDepth() {
        Article article = NewsPage.parse(
                "",
                p(NewsPage.FIRST)
                        + "<ul><li>the pier is open on every day of the week;<ul><li>but not on Mondays, as before;</li></ul>"
                        + "</li></ul>" + p(NewsPage.SECOND) + p(NewsPage.THIRD));

        assertThat(NewsPage.kinds(article))
                .containsExactly("paragraph", "list_item1", "list_item2", "paragraph", "paragraph");
    }

    @Test
    void pointerToAnotherArticleIsRelated() {
        Article article = NewsPage.parse(
                "",
                p(NewsPage.FIRST) + p("Read more: The day the ferry froze") + p(NewsPage.SECOND) + p(NewsPage.THIRD));

        assertThat(NewsPage.texts(article, BlockRole.RELATED)).containsExactly("Read more: The day the ferry froze");
    }

    @Test
    void correctionAfterTheTextIsKeptAsOne() {
        String correction = "Correction: an earlier version of this article gave a wrong age of the ferry.";
        Article article =
                NewsPage.parse("", p(NewsPage.FIRST) + p(NewsPage.SECOND) + p(NewsPage.THIRD) + p(correction));

        assertThat(NewsPage.texts(article, BlockRole.CORRECTION)).containsExactly(correction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction, 3 May: the ferry was older than we wrote.",
                "Correction (May 3, 2024): the ferry was older than we wrote.",
                "Clarification 3 May, 9.05pm: the ferry was older than we wrote."
            })
    void correctionMayCarryItsDate(String correction) {
        Article article =
                NewsPage.parse("", p(NewsPage.FIRST) + p(NewsPage.SECOND) + p(NewsPage.THIRD) + p(correction));

        assertThat(NewsPage.texts(article, BlockRole.CORRECTION)).containsExactly(correction);
    }

    @Test
    void correctionOfSomethingElseIsNone() {
        Article article = NewsPage.parse(
                "",
                p(NewsPage.FIRST)
                        + p("Correction officers cost 3 million: more than the ferry ever did.")
                        + p(NewsPage.SECOND)
                        + p(NewsPage.THIRD));

        assertThat(NewsPage.texts(article, BlockRole.CORRECTION)).isEmpty();
    }

    @Test
    void headingMayBePartedFromItsTextByAByline() {
        Article article = NewsPage.parse(
                "",
                p(NewsPage.FIRST) + p(NewsPage.SECOND) + "<h2>The band</h2><p class='byline'>By Ann Poe</p>"
                        + p(NewsPage.THIRD));

        assertThat(NewsPage.kinds(article)).containsExactly("paragraph", "paragraph", "heading1", "paragraph");
    }

    @Test
    void datelineOpensTheFirstParagraph() {
        Article article =
                NewsPage.parse("", p("HARL (AP) — " + NewsPage.FIRST) + p(NewsPage.SECOND) + p(NewsPage.THIRD));

        assertThat(article.dateline()).hasValueSatisfying(dateline -> {
            assertThat(dateline.places()).containsExactly("HARL");
            assertThat(dateline.agency()).contains("AP");
        });
    }

    @Test
    void postsOfALiveBlogAreSectionsWithTimeAndHeading() {
        Article article = NewsPage.parse(
                "",
                post("2.05pm", "The boat is gone", NewsPage.FIRST)
                        + post("1.41pm", "The band plays", NewsPage.SECOND)
                        + post("1.00pm", "Good afternoon", NewsPage.THIRD));

        assertThat(article.kind()).isEqualTo(ArticleKind.LIVE_BLOG);
        assertThat(article.sections().stream().flatMap(section -> section.time().stream()))
                .containsExactly("2.05pm", "1.41pm", "1.00pm");
        assertThat(article.sections()).filteredOn(Section::hasHeading).hasSize(3);
        assertThat(article.sections()).extracting(Section::level).contains(1, 2);
    }

    private static String post(String time, String heading, String text) {
        return "<section><time>" + time + "</time><h2>" + heading + "</h2>" + p(text) + "</section>";
    }
}
