package io.github.pullquote.parser.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageHintsTest {
    private final PageHints page = new HintReader(new Lexicons()).page();

    @Test
    void elementIsReadOnce() {
        Element element = new Element("div").attr("class", "comments");
        assertThat(page.of(element)).isSameAs(page.of(element));
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
