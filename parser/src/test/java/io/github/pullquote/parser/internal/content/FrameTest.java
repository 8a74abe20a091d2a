package io.github.pullquote.parser.internal.content;

import static io.github.pullquote.parser.internal.content.Selected.FIRST;
import static io.github.pullquote.parser.internal.content.Selected.FOURTH;
import static io.github.pullquote.parser.internal.content.Selected.HEADLINE;
import static io.github.pullquote.parser.internal.content.Selected.SECOND;
import static io.github.pullquote.parser.internal.content.Selected.THIRD;
import static io.github.pullquote.parser.internal.content.Selected.h1;
import static io.github.pullquote.parser.internal.content.Selected.p;
import static io.github.pullquote.parser.internal.content.Selected.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final String STORY = h1(HEADLINE) + p(FIRST) + p(SECOND) + p(THIRD);
    private static final String ASKED =
            "We and our many partners keep crumbs on your device to learn how often you cross the bridge.";
    private static final String ASKING = "<div><h2>Your crumbs</h2>" + p(ASKED).repeat(9) + "</div>";

    @Test
    void whatStandsUnderTheFootOfThePageIsNoStory() {
        assertThat(rules("<div>" + STORY + "</div><footer>Since 1902</footer>" + ASKING))
                .containsEntry(THIRD, "text")
                .containsEntry(ASKED, "dropped outside, OTHER");
    }

    @Test
    void whatStandsBesideTheMainElementIsNoStory() {
        assertThat(rules("<main>" + STORY + "</main>" + ASKING))
                .containsEntry(THIRD, "text")
                .containsEntry(ASKED, "dropped outside, OTHER");
    }

    @Test
    void whatStandsBesideTheArticleElementWithMostOfTheTextIsNoStory() {
        String article = "<article>" + h1(HEADLINE) + Selected.TEXT + Selected.TEXT.replace("The", "A") + "</article>";
        assertThat(rules("<main>" + article + "<div><h2>Read on</h2>" + p(ASKED) + p(ASKED) + "</div></main>"))
                .containsEntry(FOURTH, "text")
                .containsEntry(ASKED, "dropped outside, OTHER");
    }

    @Test
    void mainElementWithoutAStoryTellsNothing() {
        assertThat(rules("<main>" + h1(HEADLINE) + "</main><div>" + p(FIRST) + p(SECOND) + "</div>"))
                .containsEntry(FIRST, "text");
    }

    @Test
    void footOfAPartOfThePageTellsNothing() {
        assertThat(rules("<article>" + STORY + "<footer>By Ann Poe</footer></article><footer>Read on</footer>"))
                .containsEntry(FIRST, "text");
        assertThat(rules(h1(HEADLINE) + "<footer>By Ann Poe</footer><div>" + p(FIRST) + p(SECOND) + "</div>"))
                .containsEntry(SECOND, "text");
    }

    @Test
    void hiddenTextUnderTheFootMayBeBroughtToItsPlaceByAScript() {
        assertThat(rules("<main>" + STORY + "</main><footer>Since 1902</footer><div hidden>" + p(ASKED) + "</div>"))
                .containsEntry(ASKED, "dropped outside, OTHER");
        String more = Stream.of("A", "No", "One", "Some")
                .map(word -> Selected.TEXT.replace("The", word))
                .collect(Collectors.joining());
        assertThat(rules("<main>" + STORY + "</main><footer>Since 1902</footer><div hidden>" + more + "</div>"))
                .containsEntry(FOURTH.replace("The", "Some"), "text");
    }

    @Test
    void partsThatAreSentLateBelongToTheStory() {
        String late = Selected.TEXT.replace("The", "A");
        assertThat(rules(
                        "<main>" + STORY + "</main><footer>Since 1902</footer><div hidden id='S:0'>" + late + "</div>"))
                .containsEntry(FOURTH.replace("The", "A"), "text");
    }
}
