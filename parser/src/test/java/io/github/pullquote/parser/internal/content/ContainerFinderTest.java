package io.github.pullquote.parser.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.Pages;
import org.junit.jupiter.api.Test;

class ContainerFinderTest {
    private static final String LINKS = "<ul><li><a href='/a'>Other ferries and where they go</a></li>"
            + "<li><a href='/b'>What a pier is made of, and why</a></li></ul>";

    /** Returns the identifier of the container, or its tag when it has none. */
    private static String container(String html) {
        Page page = Pages.read(html);
        Outline outline = Selected.outline(page);
        Box box = page.boxes().get(ContainerFinder.find(page, outline, Asides.of(page, outline, -1), -1));
        return box.element().attribute("id").isEmpty()
                ? box.tag()
                : box.element().attribute("id");
    }

    @Test
    void smallestBoxWithNearlyAllTextIsTheContainer() {
        assertThat(container("<div id='page'><div id='side'>" + LINKS + "</div><div id='text'>" + Selected.TEXT
                        + "</div><div id='foot'>All about ferries since 1902</div></div>"))
                .isEqualTo("text");
    }

    @Test
    void boxAroundSeveralPartsIsTheContainer() {
        assertThat(container("<div id='page'><div id='story'><section>" + Selected.p(Selected.FIRST)
                        + "</section><section>" + Selected.p(Selected.SECOND) + "</section></div>" + LINKS + "</div>"))
                .isEqualTo("story");
    }

    @Test
    void partsOfTheSameMakeBelongTogether() {
        String rest = Selected.p("The pier will be sold to whoever wants one.");
        assertThat(container("<div id='page'><div class='part'>" + Selected.TEXT + "</div><div class='part'>" + rest
                        + "</div></div>"))
                .isEqualTo("page");
        assertThat(container("<div id='page'><div id='text' class='part'>" + Selected.TEXT + "</div><div class='other'>"
                        + rest + "</div></div>"))
                .isEqualTo("text");
    }

    @Test
    void partsMayHaveBoxesInThem() {
        String rest = Selected.p("The pier will be sold to whoever wants one.");
        String part = "<div class='part'><div class='in'><h2>Coast</h2><div>%s</div></div></div>";
        assertThat(container("<div id='page'><div id='parts'>" + part.formatted(Selected.TEXT) + part.formatted(rest)
                        + "</div>" + LINKS + "</div>"))
                .isEqualTo("parts");
        String other = "<div class='other'><div>" + rest + "</div></div>";
        assertThat(container("<div id='page'>" + part.formatted("<div id='text'>" + Selected.TEXT + "</div>") + other
                        + "</div>"))
                .isEqualTo("text");
    }

    @Test
    void boxMarkedAsTheTextIsTheContainerWhenItsFirstPartStandsApart() {
        String free = "<div id='free' class='a'>" + Selected.p(Selected.FIRST) + "</div>";
        String rest = "<div id='rest' class='b'>" + Selected.TEXT.repeat(3) + "</div>";
        assertThat(container("<div id='page'><div id='all' class='article-body'>" + free + rest + "</div></div>"))
                .isEqualTo("all");
        assertThat(container("<div id='page'><div id='all' class='article-body'>" + rest + free + "</div></div>"))
                .isEqualTo("rest");
    }

    @Test
    void paragraphIsNoContainer() {
        assertThat(container("<div id='page'>" + LINKS + "<div id='text'><p id='one'>" + Selected.FIRST
                        + "</p></div></div>"))
                .isEqualTo("text");
    }

    @Test
    void asidesCountForNothing() {
        assertThat(container("<div id='page'><div id='text'>" + Selected.TEXT + "</div><aside>"
                        + Selected.p(Selected.FIRST) + Selected.p(Selected.SECOND) + "</aside></div>"))
                .isEqualTo("text");
    }

    @Test
    void textRightInTheBodyHasNoSmallerContainer() {
        assertThat(container(Selected.TEXT)).isEqualTo("body");
    }

    @Test
    void pageWithoutRunningTextIsItsOwnContainer() {
        assertThat(container("<div>Ferries</div><div><div>Closed today</div></div><footer>Since 1902</footer>"))
                .isEqualTo("body");
    }
}
