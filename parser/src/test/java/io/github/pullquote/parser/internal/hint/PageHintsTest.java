package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageHintsTest {
    private final PageHints page = new HintReader(new Lexicons()).page();

    @Test
    void elementWithoutAttributesSaysNothing() {
        assertThat(page.read(new Element("div"))).isEqualTo(ElementHints.NONE);
        assertThat(page.read(new Element("div").attr("class", "comments")).has(Hint.COMMENT))
                .isTrue();
    }

    @Test
    void valueIsReadOnceWhateverItsAttribute() {
        assertThat(page.names("share tools")).isSameAs(page.names("share tools"));
    }

    @Test
    void namesOfOneValueSayWhatEachOfThemSays() {
        assertThat(page.names("no-comments share  advert").purposes()).containsExactly(Hint.ADVERTISEMENT, Hint.SHARE);
        assertThat(page.names(" \t")).isEqualTo(NameHints.NONE);
    }
}
