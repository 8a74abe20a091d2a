package io.github.pullquote.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.hint.Hint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageElementTest {
    private static PageElement first(String html, String tag) {
        return Pages.read(html).root().all(tag).findFirst().orElseThrow();
    }

    @Test
    void isEqualToItselfOnly() {
        Page page = Pages.read("<p>a</p><p>a</p>");
        List<PageElement> all = page.root().all("p").toList();
        assertThat(all.get(0))
                .isEqualTo(page.body().all("p").findFirst().orElseThrow())
                .isNotEqualTo(all.get(1));
        assertThat(all.get(0)).hasSameHashCodeAs(page.boxes().get(1).element());
    }

    @Test
    void tellsTagAttributesAndHints() {
        PageElement div = first("<DIV CLASS=' comments ' data-x=1>a</DIV>", "div");
        assertThat(div.tag()).isEqualTo("div");
        assertThat(div.className()).isEqualTo("comments");
        assertThat(div.attribute("data-x")).isEqualTo("1");
        assertThat(div.attribute("id")).isEmpty();
        assertThat(div.has("id")).isFalse();
        assertThat(div.hasAny((name, value) -> name.equals("data-x") && value.equals("1")))
                .isTrue();
        assertThat(div.hints().has(Hint.COMMENT)).isTrue();
    }

    @Test
    void pathGoesFromTheInsideOut() {
        assertThat(first("<div><p><b>a</b></p></div>", "b").path().map(PageElement::tag))
                .startsWith("b", "p", "div", "body", "html");
        assertThat(first("<div><p><b>a</b></p></div>", "b").parent().map(PageElement::tag))
                .contains("p");
        assertThat(Pages.read("a").root().parent()).isEmpty();
    }

    @Test
    void findsElementsInDocumentOrderItselfFirst() {
        assertThat(first("<p>a<b>b</b><i>c</i><p>d", "p").all("i", "b", "p").map(PageElement::tag))
                .containsExactly("p", "b", "i");
    }

    @Test
    void hintsAreReadOnce() {
        PageElement div = first("<div class=comments>a</div>", "div");
        assertThat(div.hints()).isSameAs(div.hints());
    }

    @Test
    void holdsItselfAndWhatStandsInIt() {
        Page page = Pages.read("<div><p>a<b>b</b></p></div><p>c</p>");
        List<PageElement> paragraphs = page.root().all("p").toList();
        PageElement b = page.root().all("b").findFirst().orElseThrow();
        assertThat(paragraphs.get(0).holds(b)).isTrue();
        assertThat(paragraphs.get(0).holds(paragraphs.get(0))).isTrue();
        assertThat(paragraphs.get(1).holds(b)).isFalse();
        assertThat(b.holds(paragraphs.get(0))).isFalse();
        assertThat(paragraphs.get(0).holds(first("<p><b>b</b></p>", "b"))).isFalse();
    }

    /** Writes down what it sees, and goes into all but menus. */
    private static final class Notes implements PageVisitor {
        private final List<String> seen = new ArrayList<>();

        @Override
        public boolean enter(PageElement element) {
            seen.add("<" + element.tag());
            return !element.tag().equals("nav");
        }

        @Override
        public void leave(PageElement element) {
            seen.add(element.tag() + ">");
        }

        @Override
        public void text(String text) {
            seen.add(text);
        }
    }

    @Test
    void walksIntoWhatIsEntered() {
        PageElement div = first("<div>a<p>b<i></i></p><nav>c<b></b></nav>d<p></p></div><p>e</p>", "div");
        Notes elements = new Notes();
        div.walk(elements);
        assertThat(elements.seen).containsExactly("<div", "<p", "<i", "i>", "p>", "<nav", "<p", "p>", "div>");

        Notes texts = new Notes();
        div.walkTexts(texts);
        assertThat(texts.seen)
                .containsExactly("<div", "a", "<p", "b", "<i", "i>", "p>", "<nav", "d", "<p", "p>", "div>");
    }

    @ParameterizedTest
    @CsvSource({
        "<p hidden>a, true",
        "<p style='color: red; Display : NONE'>a, true",
        "<p style='visibility:hidden'>a, true",
        "<p style='--display:none-x'>a, false",
        "<div hidden><p>a, false"
    })
    void attributesOfItsOwnHideIt(String html, boolean hidden) {
        assertThat(first(html, "p").isHidden()).isEqualTo(hidden);
    }

    @Test
    void takesTheTextApartWhereElementsDo() {
        assertThat(first("<h1><span>Coast</span><span>Ferry <i>sinks</i></span></h1>", "h1")
                        .parts())
                .containsExactly("Coast", "Ferry sinks");
        assertThat(first("<h1><span>Ferry <i>sinks</i></span></h1>", "h1").parts())
                .containsExactly("Ferry sinks");
    }

    @Test
    void lineIsTheTextOfAShortElement() {
        PageElement p = first("<p><b>3</b><i>March</i>\n 2024</p>", "p");
        assertThat(p.line(12)).contains("3 March 2024");
        assertThat(p.line(11)).isEmpty();
        assertThat(first("<p>" + "<b></b>".repeat(30) + "3", "p").line(20)).isEmpty();
    }
}
