package io.github.pullquote.parser.internal.content;

import static io.github.pullquote.parser.internal.content.Selected.HEADLINE;
import static io.github.pullquote.parser.internal.content.Selected.TEXT;
import static io.github.pullquote.parser.internal.content.Selected.h1;
import static io.github.pullquote.parser.internal.content.Selected.p;
import static io.github.pullquote.parser.internal.content.Selected.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteBoxesTest {
    private static final String NOTE = "Minutes of the council, box 4, with a map of the bridge.";

    @Test
    void whatANumberLeadsToIsANote() {
        String text = p("The bridge was built by nine men and a mule in one summer.<sup><a href='#n1'>1</a></sup>");
        assertThat(rules("<main>" + h1(HEADLINE) + TEXT + text + "<p id='n1'>" + NOTE + "</p></main>"))
                .containsEntry(NOTE, "notes, NOTE");
    }

    @Test
    void whatATableOfContentsLeadsToIsText() {
        String contents = "<ul><li><a href='#n1'>Where the bridge is</a></li></ul>";
        assertThat(rules("<main>" + h1(HEADLINE) + contents + TEXT + "<p id='n1'>" + NOTE + "</p></main>"))
                .containsEntry(NOTE, "text");
    }
}
