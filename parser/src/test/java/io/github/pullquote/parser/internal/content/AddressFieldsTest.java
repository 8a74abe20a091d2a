package io.github.pullquote.parser.internal.content;

import static io.github.pullquote.parser.internal.content.Selected.FIRST;
import static io.github.pullquote.parser.internal.content.Selected.HEADLINE;
import static io.github.pullquote.parser.internal.content.Selected.TEXT;
import static io.github.pullquote.parser.internal.content.Selected.h1;
import static io.github.pullquote.parser.internal.content.Selected.p;
import static io.github.pullquote.parser.internal.content.Selected.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressFieldsTest {
    private static final String ASKED = "One letter each week about ships, piers and whoever waits on them.";

    @Test
    void boxThatAsksForAnAddressPromotes() {
        assertThat(rules("<article>" + h1(HEADLINE) + TEXT + "<div><h3>The Tide</h3>" + p(ASKED)
                        + "<form><input type='email'></form></div></article>"))
                .containsEntry("The Tide", "promotion, PROMOTION")
                .containsEntry(ASKED, "promotion, PROMOTION");
    }

    @Test
    void boxThatAsksForOtherThingsDoesNot() {
        assertThat(rules("<article>" + h1(HEADLINE) + TEXT + "<div><h3>The Tide</h3>" + p(ASKED)
                        + "<form><input type='search'></form></div></article>"))
                .containsEntry(ASKED, "text");
    }

    @Test
    void storyBesideTheFieldIsNone() {
        assertThat(rules("<div>" + h1(HEADLINE) + "</div><div>" + TEXT + "<form><input type='email'></form></div>"))
                .containsEntry(FIRST, "text");
    }
}
