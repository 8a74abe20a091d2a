package io.github.pullquote.parser.internal.content;

import static io.github.pullquote.parser.internal.content.Selected.HEADLINE;
import static io.github.pullquote.parser.internal.content.Selected.TEXT;
import static io.github.pullquote.parser.internal.content.Selected.h1;
import static io.github.pullquote.parser.internal.content.Selected.p;
import static io.github.pullquote.parser.internal.content.Selected.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {
    private static final String LINE = "A line of words beside the text.";
    private static final String LAST = "The last words of the text stand under the figure and its caption.";

    private static String article(String beside) {
        return "<main><article>" + h1(HEADLINE) + TEXT + beside + "</article></main>";
    }

    @ParameterizedTest
    @CsvSource({
        "nav, 'dropped navigation, NAVIGATION'",
        "menu, 'dropped navigation, NAVIGATION'",
        "footer, 'dropped footer, NAVIGATION'",
        "aside, 'dropped aside, RELATED'",
        "form, 'dropped control, OTHER'",
        "button, 'dropped control, OTHER'",
        "figure, 'caption, CAPTION'",
        "amp-sidebar, 'dropped navigation, NAVIGATION'",
        "amp-consent, 'dropped consent, CONSENT'",
        "amp-ad, 'dropped advertisement, ADVERTISEMENT'",
        "amp-social-share, 'dropped share, SHARE'"
    })
    void elementTellsWhatABoxIs(String tag, String expected) {
        assertThat(rules(article("<" + tag + ">" + LINE + "</" + tag + ">"))).containsEntry(LINE, expected);
    }

    @Test
    void tableOfAFigureIsNoCaption() {
        String figure =
                "<figure><table><tr><td>" + LINE + "</td></tr></table><figcaption>Crossings</figcaption></figure>";
        assertThat(rules(article(figure + p("The last words of the text stand under the table and its caption."))))
                .containsEntry(LINE, "text")
                .containsEntry("Crossings", "caption, CAPTION");
    }

    @Test
    void figureWithAQuotationAndNoPictureIsText() {
        String figure = "<figure>%s<blockquote>" + LINE + "</blockquote><figcaption>Ann Poe</figcaption></figure>";
        assertThat(rules(article(figure.formatted("") + p(LAST))))
                .containsEntry(LINE, "text")
                .containsEntry("Ann Poe", "pull-quote, PULL_QUOTE");
        assertThat(rules(article(figure.formatted("<img src='a.png'>") + p(LAST))))
                .containsEntry(LINE, "caption, CAPTION");
    }

    @Test
    void pictureThatIsAButtonHasACaption() {
        assertThat(rules(article("<button><figure><img src='a.png'><figcaption>" + LINE
                        + "</figcaption></figure>View larger</button>")))
                .containsEntry(LINE, "caption, CAPTION")
                .containsEntry("View larger", "dropped control, OTHER");
    }

    @ParameterizedTest
    @CsvSource({
        "cookie-banner, 'dropped consent, CONSENT'",
        "commentList, 'dropped comment, COMMENT'",
        "ad-slot, 'dropped advertisement, ADVERTISEMENT'",
        "visually-hidden, 'dropped unseen, HIDDEN'",
        "article__pull-quote, 'pull-quote, PULL_QUOTE'",
        "author-bio, 'biography, BIOGRAPHY'",
        "twitter-tweet, 'embed, EMBEDDED_POST'",
        "newsletter_signup, 'promotion, PROMOTION'",
        "share-bar, 'dropped share, SHARE'",
        "relatedArticles, 'related, RELATED'",
        "photo-caption, 'caption, CAPTION'",
        "breadcrumbs, 'dropped navigation, NAVIGATION'",
        "tag-list, 'dropped tags, OTHER'",
        "factbox, 'dropped box, OTHER'",
        "byline, 'byline, BYLINE'"
    })
    void classNameTellsWhatABoxIs(String name, String expected) {
        assertThat(rules(article("<div class='" + name + "'>" + LINE + "</div>")))
                .containsEntry(LINE, expected);
    }

    @Test
    void shortLabelOfAPartTellsWhatItIsAndALongOneIsAHeadline() {
        assertThat(rules(article("<div aria-label='Cookie banner'>" + p(LINE) + "</div>")))
                .containsEntry(LINE, "dropped consent, CONSENT");
        assertThat(rules(article("<div aria-label='Mayor wants a cookie ban for the ferry'>" + p(LINE) + "</div>")))
                .containsEntry(LINE, "text");
    }

    @Test
    void whatIsAroundABoxTellsFirst() {
        assertThat(rules(article("<div class='comments'><div class='share'>" + LINE + "</div></div>")))
                .containsEntry(LINE, "dropped comment, COMMENT");
    }

    @Test
    void boxThatHoldsTheHeadlineIsNoAside() {
        assertThat(rules("<div class='sidebar'>" + h1(HEADLINE) + "<p>By the pier.</p></div>" + TEXT))
                .containsEntry(HEADLINE, "head");
    }

    @Test
    void nameOfABoxWithMostOfTheTextMeansNothing() {
        assertThat(rules(h1(HEADLINE) + "<div class='newsletter'>" + TEXT + "</div>"))
                .containsEntry(Selected.FIRST, "text");
    }

    @Test
    void nameThatManyBoxesShareMeansNothingWhenTogetherTheyHoldMostOfTheText() {
        String parts = "<div class='promo'>" + p(Selected.FIRST) + "</div><div class='promo'>" + p(Selected.SECOND)
                + "</div><div class='promo'>" + p(Selected.THIRD) + "</div>";

        assertThat(rules("<div>" + h1(HEADLINE) + parts + "</div>")).containsEntry(Selected.SECOND, "text");
    }

    @Test
    void listsOfTeasersMayOutweighTheText() {
        String teasers =
                ("<h3><a href='/x'>The ferry of another town</a></h3>" + p("It went on and on. ".repeat(12))).repeat(8);

        assertThat(rules("<div>" + h1(HEADLINE) + "<div>" + TEXT + "</div><div class='related'>" + teasers
                        + "</div></div>"))
                .containsEntry(Selected.FIRST, "text")
                .containsEntry("The ferry of another town", "dropped related, RELATED");
    }

    @Test
    void teaserRightUnderTheHeadlineIsTheArticlesOwn() {
        String summary = "The ferry has made its last crossing, and nobody knows when the bridge will come.";

        assertThat(rules("<div>" + h1(HEADLINE) + "<p class='teaser'>" + summary + "</p><div>" + TEXT + "</div></div>"))
                .containsEntry(summary, "text");
        assertThat(rules("<div>" + h1(HEADLINE) + "<p class='teaser'>" + summary + " <a href='/x'>More</a></p><div>"
                        + TEXT + "</div></div>"))
                .containsEntry(summary + " More", "dropped related, RELATED");
    }

    @Test
    void teaserThatIsCalledALeadIsTheArticlesOwnThoughItIsNoSentence() {
        String line = "A ferry, a bridge and nothing between";
        assertThat(rules("<main>" + h1(HEADLINE) + "<div class='teaser lead'>" + line + "</div><div>" + TEXT
                        + "</div></main>"))
                .containsEntry(line, "head");
    }

    @Test
    void classThatHidesAnElementIsBelieved() {
        assertThat(rules(article("<div class='hidden'>" + LINE + "</div>")))
                .containsEntry(LINE, "dropped unseen, HIDDEN");
        assertThat(rules(article("<div class='hidden md:block'>" + LINE + "</div>")))
                .doesNotContainEntry(LINE, "dropped unseen, HIDDEN");
    }

    @Test
    void commentsMayOutweighTheText() {
        String comments = "<div class='comments'>" + p("I was on the pier, " + "and it rained again ".repeat(90) + ".")
                + "</div>";

        assertThat(rules(article(comments)).values())
                .contains("dropped comment, COMMENT")
                .contains("text");
    }

    @Test
    void commentsThatLeaveNoArticleAreOne() {
        assertThat(rules(h1(HEADLINE) + "<div class='comments'>" + TEXT + "</div>"))
                .containsEntry(Selected.FIRST, "text");
    }

    @Test
    void markOfTheTextOutweighsOtherNames() {
        assertThat(rules(h1(HEADLINE) + "<div class='related'><div class='article-body'>" + TEXT + "</div></div>"
                        + p("Ferries of other towns go on. ".repeat(20))))
                .containsEntry(Selected.FIRST, "text");
    }

    @Test
    void articleWithoutTheHeadlineIsAnotherOne() {
        assertThat(rules(article(TEXT) + "<article><h2>Other ferries</h2><p>" + LINE + "</p></article>"))
                .containsEntry(LINE, "dropped other-article, RELATED");
    }

    @Test
    void footOfAQuotationBelongsToIt() {
        assertThat(rules("<article>" + h1(HEADLINE) + TEXT
                        + "<blockquote><p>It was a good boat to all of us.</p><footer>Dora Finn, who sold the"
                        + " tickets.</footer></blockquote>" + p(Selected.FIRST + " It rained.") + "</article>"))
                .containsEntry("Dora Finn, who sold the tickets.", "text");
    }

    @Test
    void asideMayBeAPullQuote() {
        assertThat(rules(article("<aside class='pullquote'>" + LINE + "</aside>")))
                .containsEntry(LINE, "pull-quote, PULL_QUOTE");
    }
}
