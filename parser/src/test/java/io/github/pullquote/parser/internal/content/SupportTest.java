package io.github.pullquote.parser.internal.content;

import static io.github.pullquote.parser.internal.content.Selected.HEADLINE;
import static io.github.pullquote.parser.internal.content.Selected.TEXT;
import static io.github.pullquote.parser.internal.content.Selected.h1;
import static io.github.pullquote.parser.internal.content.Selected.p;
import static io.github.pullquote.parser.internal.content.Selected.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportTest {
    private static final String AMID =
            "The brewery pays for the lamps on the bridge, and its name stands on each of them.";
    private static final String END =
            p("The ferry will not run before the ice has gone, the ferryman told the council.");

    @ParameterizedTest
    @ValueSource(strings = {"sponsor-clause", "MsoFooter", "promo", "banner-text"})
    void paragraphOfSentencesAmongItsLikeIsText(String name) {
        String amid = "<p class='" + name + "'>" + AMID + "</p>";
        assertThat(rules("<main>" + h1(HEADLINE) + TEXT + amid + END + "</main>"))
                .containsEntry(AMID, "text");
    }

    @Test
    void nameOfAllParagraphsMeansNothingForTheFirstAndTheLast() {
        assertThat(rules("<main>" + h1(HEADLINE) + (p(AMID) + TEXT).replace("<p>", "<p class='no-print'>") + "</main>"))
                .containsEntry(AMID, "text")
                .containsEntry(Selected.FOURTH, "text");
    }

    @Test
    void boxSoNamedIsNone() {
        String amid = "<div class='promo'><p>" + AMID + "</p></div>";
        assertThat(rules("<main>" + h1(HEADLINE) + TEXT + amid + END + "</main>"))
                .containsEntry(AMID, "promotion, PROMOTION");
    }

    @Test
    void utilityClassesSayNothing() {
        String amid = "<div class='Ff($ff-secondary) md:w-1/2'><p>" + AMID + "</p></div>";
        assertThat(rules("<main>" + h1(HEADLINE) + TEXT + amid + END + "</main>"))
                .containsEntry(AMID, "text");
    }
}
