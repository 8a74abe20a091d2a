package io.github.pullquote.parser.internal.content;

import static io.github.pullquote.parser.internal.content.Selected.FIRST;
import static io.github.pullquote.parser.internal.content.Selected.FOURTH;
import static io.github.pullquote.parser.internal.content.Selected.HEADLINE;
import static io.github.pullquote.parser.internal.content.Selected.SECOND;
import static io.github.pullquote.parser.internal.content.Selected.TEXT;
import static io.github.pullquote.parser.internal.content.Selected.THIRD;
import static io.github.pullquote.parser.internal.content.Selected.h1;
import static io.github.pullquote.parser.internal.content.Selected.p;
import static io.github.pullquote.parser.internal.content.Selected.rules;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSelectorTest {
    @Test
    void headlineAndTextAreKept() {
        assertThat(rules(h1(HEADLINE) + "<div>" + p(FIRST) + p(SECOND) + "</div>"))
                .isEqualTo(ImmutableMap.of(HEADLINE, "head", FIRST, "text", SECOND, "text"));
    }

    @Test
    void whatStandsOutsideIsDropped() {
        assertThat(rules("<div>The Harl Herald</div>" + h1(HEADLINE) + "<div>" + TEXT + "</div><div>Since 1902</div>"))
                .containsEntry("The Harl Herald", "dropped outside, OTHER")
                .containsEntry("Since 1902", "dropped outside, OTHER");
    }

    @Test
    void scrapsAroundTheTextAreKeptForTheirWords() {
        assertThat(rules("<article>" + h1(HEADLINE) + "<div>By Ann Poe</div>" + TEXT
                        + "<div>Edited by Bo Lind</div></article>"))
                .containsEntry("By Ann Poe", "head")
                .containsEntry("Edited by Bo Lind", "tail");
    }

    @Test
    void standfirstThatRepeatsTheFirstParagraphLeavesItInTheText() {
        assertThat(rules("<article>" + h1(HEADLINE) + "<p class='standfirst'>" + FIRST + " </p><div class='x'>"
                        + p(FIRST) + p(SECOND) + p(SECOND) + "</div></article>"))
                .containsEntry(FIRST, "text")
                .containsEntry(SECOND, "dropped duplicate, DUPLICATE");
    }

    @Test
    void headingBetweenParagraphsBeforeTheMostOfTheTextIsOneOfTheText() {
        assertThat(rules("<div>" + h1(HEADLINE) + "</div><div><h2>Coast</h2>" + p(FIRST) + "<h2>The pier</h2></div>"
                        + "<div>" + TEXT.repeat(2).replace("The", "A") + "</div>"))
                .containsEntry("Coast", "head")
                .containsEntry(FIRST, "lead")
                .containsEntry("The pier", "lead");
    }

    @Test
    void wordsThatLeadOnStandInATextAsOftenAsTheyLike() {
        String part = p("Fare:") + p(SECOND) + "<div>Share</div>";
        assertThat(rules("<article>" + h1(HEADLINE) + part + part.replace("The harbour", "A harbour")
                        + part.replace("The harbour", "No harbour") + TEXT + "</article>"))
                .containsEntry("Fare:", "text")
                .containsEntry("Share", "dropped label, OTHER");
    }

    @Test
    void pictureBetweenHeadlineAndTextBelongsToTheArticle() {
        String picture = "<div><img src='%s.png'><span>%s</span></div>";
        assertThat(rules(h1(HEADLINE) + picture.formatted("a", "The ferry in the ice") + "<div>" + TEXT + "</div>"
                        + picture.formatted("b", "A tug for sale")))
                .containsEntry("The ferry in the ice", "picture, CAPTION")
                .containsEntry("A tug for sale", "dropped picture, OTHER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ reader.name }}",
                "{* welcomeName *}",
                "${greeting}, reader",
                "{% if member %} Hello {% endif %}"
            })
    void placesThatAScriptFillsInAreNoText(String template) {
        assertThat(rules("<article>" + h1(HEADLINE) + p(FIRST) + p(template) + TEXT + "</article>"))
                .containsEntry(template, "dropped template, OTHER");
    }

    @Test
    void itemsOfAListAreNoScrapsWhetherInParagraphsOrNot() {
        assertThat(rules("<article>" + h1(HEADLINE) + TEXT
                        + "<ul><li>one pier</li><li><p>no ferry</p></li></ul><div>no bridge</div></article>"))
                .containsEntry("one pier", "text")
                .containsEntry("no ferry", "text")
                .containsEntry("no bridge", "tail");
    }

    @Test
    void paragraphsRightAmongThoseOfTheTextOpenIt() {
        assertThat(rules("<article>" + h1(HEADLINE) + p("Dear islanders") + TEXT + "</article>"))
                .containsEntry("Dear islanders", "text");
    }

    @Test
    void runningTextBetweenHeadlineAndContainerLeadsIn() {
        assertThat(rules("<header>" + h1(HEADLINE) + "<div>" + FOURTH + "</div></header><div>" + p(FIRST) + p(SECOND)
                        + p(THIRD) + p(FIRST + " It rained.") + p(SECOND + " It rained.") + "</div>"))
                .containsEntry(FOURTH, "lead");
    }

    @Test
    void lineMarkedAsKickerIsOfTheHead() {
        assertThat(rules("<div class='kicker'><a href='/harbour'>Harbour</a></div>" + h1(HEADLINE) + "<div>" + TEXT
                        + "</div>"))
                .containsEntry("Harbour", "head");
        assertThat(rules("<header><span class='dachzeile'>Harbour</span>" + h1(HEADLINE) + "</header><div>" + TEXT
                        + "</div>"))
                .containsEntry("Harbour", "head");
        assertThat(rules("<header>The Harl <span class='kicker'>Herald</span>" + h1(HEADLINE) + "</header><div>" + TEXT
                        + "</div>"))
                .containsEntry("The Harl Herald", "dropped outside, OTHER");
    }

    @Test
    void pictureAndBylineUnderTheHeadlineBelongToTheArticle() {
        assertThat(rules("<header>" + h1(HEADLINE)
                        + "<figure><img src='a.jpg'><figcaption>The last boat</figcaption></figure>"
                        + "<div class='byline'>By Ann Poe</div></header><div>" + TEXT + "</div>"))
                .containsEntry("The last boat", "caption, CAPTION")
                .containsEntry("By Ann Poe", "byline, BYLINE");
        assertThat(rules(h1(HEADLINE) + "<div>" + TEXT + "</div><div><figure>Another boat</figure></div>"))
                .containsEntry("Another boat", "dropped caption, OTHER");
    }

    @Test
    void blockThatIsHardlyMoreThanALinkLeadsAway() {
        assertThat(rules(h1(HEADLINE) + "<div>" + p(FIRST) + p("<a href='/x'>The day the ferry froze in the sound</a>!")
                        + p(SECOND) + p(THIRD + " <a href='/y'>More on bridges</a>") + "</div>"))
                .containsEntry("The day the ferry froze in the sound!", "dropped links, RELATED")
                .containsEntry(THIRD + " More on bridges", "text");
    }

    @Test
    void labelThatStandsAgainAndAgainIsDropped() {
        String label = "<div>Enlarge picture</div>";

        assertThat(rules(h1(HEADLINE) + "<div>" + p(FIRST) + label + p(SECOND) + label + p(THIRD) + label + p(FOURTH)
                        + "</div>"))
                .containsEntry("Enlarge picture", "dropped label, OTHER");
        assertThat(rules(h1(HEADLINE) + "<div>" + p(FIRST) + label + p(SECOND) + label + p(THIRD) + "</div>"))
                .containsEntry("Enlarge picture", "text");
    }

    @Test
    void paragraphThatStandsTwiceCountsOnce() {
        assertThat(rules(h1(HEADLINE) + "<div>" + p(FIRST) + p(SECOND) + p(FIRST) + p(THIRD) + "</div>"))
                .containsEntry(FIRST, "dropped duplicate, DUPLICATE");
    }

    @Test
    void hiddenTextIsKeptWhenItIsMostOfTheText() {
        assertThat(rules(h1(HEADLINE) + "<div>" + p(FIRST) + "<div style='display:none'>" + p(SECOND) + p(THIRD)
                        + "</div></div>"))
                .containsEntry(SECOND, "text");
        assertThat(rules(h1(HEADLINE) + "<div>" + p(FIRST) + p(SECOND) + "<p hidden>" + THIRD + "</p>" + p(FOURTH)
                        + "</div>"))
                .containsEntry(THIRD, "dropped hidden, HIDDEN");
    }

    @Test
    void secondHeadlineOfTheSameMakeOpensAnotherArticle() {
        String other = "Bridge to Oster is drawn once more";

        assertThat(rules("<div><h1 class='title'>" + HEADLINE + "</h1>" + TEXT + "<h1 class='title'>" + other + "</h1>"
                        + p(FIRST + " It rained.") + "</div>"))
                .containsEntry(other, "dropped other-article, RELATED")
                .containsEntry(FIRST + " It rained.", "dropped other-article, RELATED");
    }

    @Test
    void excerptWithinTheTextIsThatOfAnotherArticle() {
        assertThat(rules(h1(HEADLINE) + "<div>" + p(FIRST) + p(SECOND) + "<p class='excerpt'>" + THIRD + "</p>"
                        + p(FOURTH) + "</div>"))
                .containsEntry(THIRD, "related, RELATED");
    }

    @Test
    void pageWithoutRunningTextKeepsWhatItHas() {
        assertThat(rules("<h2>Ferry timetable</h2><ul><li>Harl 9.00</li><li>Oster 9.40</li></ul>")
                        .values())
                .doesNotContain("dropped outside, OTHER");
    }
}
