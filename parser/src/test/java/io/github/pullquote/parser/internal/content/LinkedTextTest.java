package io.github.pullquote.parser.internal.content;

import static io.github.pullquote.parser.internal.content.Selected.HEADLINE;
import static io.github.pullquote.parser.internal.content.Selected.TEXT;
import static io.github.pullquote.parser.internal.content.Selected.h1;
import static io.github.pullquote.parser.internal.content.Selected.p;
import static io.github.pullquote.parser.internal.content.Selected.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkedTextTest {
    private static final String END =
            p("The ferry will not run before the ice has gone, the ferryman told the council.");

    private static String page(String amid) {
        return "<main>" + h1(HEADLINE) + TEXT + amid + END + "</main>";
    }

    private static String link(String words) {
        return "<a href='/elsewhere'>" + words + "</a>";
    }

    @Test
    void wholeSentenceAmongParagraphsIsText() {
        String sentence =
                "The clerk, who keeps the key, said that nobody had asked him for it since the autumn before last.";
        assertThat(rules(page(p(link(sentence))))).containsEntry(sentence, "text");
    }

    @Test
    void titleOfAnotherArticleIsNone() {
        String title = "How the clerk lost the key of the bridge and what he said to the council about it";
        assertThat(rules(page(p(link(title))))).containsEntry(title, "dropped links, RELATED");
    }

    @Test
    void linkAmongItemsWithoutIsText() {
        String list = "<ul><li>" + link("Rope and hooks")
                + "</li><li>A lamp that burns in rain</li><li>Boots for the mud" + "</li></ul>";
        assertThat(rules(page(list))).containsEntry("Rope and hooks", "text");
    }

    @Test
    void listOfLinksIsNone() {
        String list = "<ul><li>" + link("Rope and hooks") + "</li><li>" + link("Lamps and oil") + "</li></ul>";
        assertThat(rules(page(list))).containsEntry("Rope and hooks", "dropped links, RELATED");
    }
}
