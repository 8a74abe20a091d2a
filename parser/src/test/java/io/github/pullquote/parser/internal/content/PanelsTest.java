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

import org.junit.jupiter.api.Test;

class PanelsTest {
    private static String article(String more) {
        return "<article>" + h1(HEADLINE) + p(FIRST) + p(SECOND) + p(THIRD) + more + "</article>";
    }

    @Test
    void hiddenTextUnderAHeadingOfItsOwnIsTextOfTheArticle() {
        assertThat(rules(article(
                        "<div><h3>Who owns the pier?</h3><div style='display: none'>" + p(FOURTH) + "</div></div>")))
                .containsEntry(FOURTH, "text");
    }

    @Test
    void hiddenTextThatAControlOpensIsTextOfTheArticle() {
        assertThat(rules(article("<h3><button aria-controls='pier'>Who owns the pier?</button></h3><hr>"
                        + "<div id='pier' hidden>" + p(FOURTH) + "</div>")))
                .containsEntry("Who owns the pier?", "text")
                .containsEntry(FOURTH, "text");
    }

    @Test
    void otherHiddenTextIsNone() {
        assertThat(rules(article("<div hidden>" + p(FOURTH) + "</div>")))
                .containsEntry(FOURTH, "dropped hidden, HIDDEN");
    }

    @Test
    void hiddenLinksAreNone() {
        String link = "<a href='/b'>The bridge that never was, and why.</a>";
        assertThat(rules(article("<h3>Read on</h3><div hidden>" + p(link) + p("Other bridges here.") + "</div>")))
                .containsEntry("The bridge that never was, and why.", "dropped hidden, HIDDEN");
    }
}
