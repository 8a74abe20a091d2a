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
    void itemsThatAreALinkAndASentenceAreTeasers() {
        String item = "<li><a href='/goat'>%s</a>" + p(OTHER) + "</li>";
        assertThat(rules("<main>" + h1(HEADLINE) + TEXT + "<ul>" + item.formatted("Goat sold for seven crowns at last")
                        + item.formatted("Hen found under the bridge of Oster") + "</ul></main>"))
                .containsEntry(OTHER, "dropped teaser, RELATED");
        assertThat(rules("<main>" + h1(HEADLINE) + TEXT + "<ul>" + item.formatted("The goat")
                        + item.formatted("The hen") + "</ul></main>"))
                .containsEntry(OTHER, "text");
    }

    @Test
    void boxOfTheSameMakeWithADateOfItsOwnIsAnotherArticle() {
        String other = box("<h2>Goat sold</h2><p>3 May 2021</p>" + p(OTHER) + p("It had eaten the minutes."));
        assertThat(rules("<main>" + box(h1(HEADLINE) + TEXT) + other + "</main>"))
                .containsEntry(OTHER, "dropped other-article, RELATED");
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
