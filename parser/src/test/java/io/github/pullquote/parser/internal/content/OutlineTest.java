package io.github.pullquote.parser.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.Pages;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static int weight(String html) {
        return Selected.outline(Pages.read(html)).weight(0);
    }

    @Test
    void sentenceWeighsItsLetters() {
        assertThat(weight("<p>The ferry has made its last crossing.</p>")).isEqualTo(31);
    }

    @Test
    void shortTextAndTextThatEndsLikeNoSentenceWeighNothing() {
        assertThat(weight("<p>The ferry is gone.</p>")).isZero();
        assertThat(weight("<p>The ferry has made its last crossing</p>")).isZero();
    }

    @Test
    void longTextIsRunningTextWhateverItEndsIn() {
        assertThat(weight("<p>" + "The ferry has left ".repeat(12) + "</p>")).isPositive();
    }

    @Test
    void closingMarksMayFollowTheStop() {
        assertThat(weight("<p>“The ferry has made its last crossing.”</p>")).isPositive();
    }

    @Test
    void linksWeighNothing() {
        assertThat(weight("<p><a href='/x'>The ferry has made its last</a> crossing.</p>"))
                .isZero();
        assertThat(weight("<p>The ferry has made its last crossing <a href='/x'>today</a>.</p>"))
                .isEqualTo(31);
    }

    @Test
    void signsThatAreWordsWeighMore() {
        assertThat(weight("<p>渡し船は冬のあいだ運航しないと町議会が月曜日に発表した。</p>")).isEqualTo(28 * 3);
    }

    @Test
    void textOfAScriptWithoutStopsMayBeShorter() {
        String thai =
                "สะพานข้ามแม่น้ำทัมซินจะปิดตลอดฤดูหนาว สภาเมืองแจ้งเมื่อวันจันทร์ และเรือข้ามฟากจะไม่เปิดให้บริการ";

        assertThat(weight("<p>" + thai + "</p>")).isPositive();
        assertThat(weight("<p>" + thai.substring(0, 40) + "</p>")).isZero();
    }

    @Test
    void boxWeighsWhatIsInside() {
        Page page = Pages.read("<div>" + Selected.TEXT + "</div><p>A scrap</p>");
        Outline outline = Selected.outline(page);

        assertThat(outline.weight(page.boxes().get(1)))
                .isEqualTo(outline.total())
                .isPositive();
    }

    @Test
    void scrapIsShortAndEndsLikeNoSentence() {
        Page page = Pages.read("<p>5 min read</p><p>It rained.</p><p>" + "A very long line without an end ".repeat(4));
        Outline outline = Selected.outline(page);

        assertThat(page.blocks().stream().map(outline::isScrap)).containsExactly(true, false, false);
    }

    @Test
    void boxesMarkedAsTextAreTheHeaviestAndItsLike() {
        Page page = Pages.read("<div class='article-body'>" + Selected.TEXT + "</div><div class='article-body'>"
                + Selected.p(Selected.FIRST) + "</div><div class='post-content'>" + Selected.p(Selected.SECOND)
                + "</div>");

        assertThat(Selected.outline(page).marked())
                .extracting(box -> box.element().className())
                .containsExactly("article-body", "article-body");
    }

    @Test
    void articleElementOfTheHeadlineHoldsEnoughText() {
        Page page = Pages.read("<article><h1>Ferry leaves</h1>" + Selected.TEXT.repeat(2) + "</article>");
        Page teaser = Pages.read("<article><h1>Ferry leaves</h1>" + Selected.p(Selected.FIRST) + "</article>");

        assertThat(new Outline(page, 0).article().map(Box::tag)).contains("article");
        assertThat(new Outline(teaser, 0).article()).isEmpty();
    }
}
