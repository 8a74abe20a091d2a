package io.github.pullquote.parser.internal.content;

import static io.github.pullquote.parser.internal.content.Selected.HEADLINE;
import static io.github.pullquote.parser.internal.content.Selected.TEXT;
import static io.github.pullquote.parser.internal.content.Selected.h1;
import static io.github.pullquote.parser.internal.content.Selected.p;
import static io.github.pullquote.parser.internal.content.Selected.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static final String OTHER = "The mayor of the upper town has sold his goat, he said at the fair on Monday.";

    private static String box(String content) {
        return "<div class='z'>" + content + "</div>";
    }

    @Test
    void boxesOfOneMakeWithALinkedTitleAndASentenceAreTeasers() {
        String card = box("<h4><a href='/goat'>Goat sold</a></h4>" + p(OTHER) + "<span>3 May</span>");
        String second = box("<h4><a href='/hen'>Hen found</a></h4>" + p("A hen was found under the bridge on Sunday."));
        assertThat(rules("<main>" + h1(HEADLINE) + TEXT + card + second + "</main>"))
                .containsEntry(OTHER, "dropped teaser, RELATED");
    }

    @Test
    void boxOfTheSameMakeWithALinkedTitleIsAnotherArticle() {
        String other = box(
                "<h2><a href='/goat'>Goat sold</a></h2>" + p(OTHER) + p("It had eaten the minutes of the council."));
        assertThat(rules("<main>" + box(h1(HEADLINE) + TEXT) + other + "</main>"))
                .containsEntry(OTHER, "dropped other-article, RELATED");
    }

    @Test
    void sectionOfTheSameMakeWithAPlainHeadingIsText() {
        String section = box("<h2>The goat</h2>" + p(OTHER) + p("It had eaten the minutes of the council."));
        assertThat(rules("<main>" + box(h1(HEADLINE) + TEXT) + section + "</main>"))
                .containsEntry(OTHER, "text");
    }
}
