package io.github.pullquote.parser.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.WellFormed;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page goes on after U+FFFF, wherever that stands. */
class EndSignTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final String LAST = "<p>The last paragraph.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFFFF",
                "\uFFFF\uFFFF",
                "<script>\uFFFF</script>",
                "<p>a &\uFFFF b</p>",
                "<p>a &#\uFFFF b</p>",
                "<p>a &amp\uFFFF b</p>",
                "<p\uFFFF>a</p\uFFFF>",
                "<p class=\uFFFF>a</p>",
                "<p class='\uFFFF'>a</p>",
                "<!-- \uFFFF -->",
                "<!\uFFFF>",
                "<title>\uFFFF</title>",
                "<textarea>\uFFFF</textarea>",
                "<![CDATA[\uFFFF]]>",
                "<p>&#xFFFF;</p>"
            })
    void aPageGoesOnAfterIt(String html) {
        for (boolean tracked : new boolean[] {false, true}) {
            RawArticle raw = RawArticle.html(html + LAST).trackHtml(tracked);
            Article article = WellFormed.checked(PARSER.parse(raw));
            assertThat(article.status()).isEqualTo(ArticleStatus.COMPLETE);
            assertThat(article.source().text()).endsWith("The last paragraph.");
        }
        RawArticle bytes = RawArticle.html((html + LAST).getBytes(StandardCharsets.UTF_8));
        assertThat(PARSER.parse(bytes).source().text())
                .isEqualTo(PARSER.parseHtml(html + LAST).source().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a\uFFFFb</p>", "<p>\uFFFF</p>\uFFFF", "<p>a &amp; \uFFFF&\uFFFF b</p>"})
    void itIsReadAsAReplacementCharacterInItsPlace(String html) {
        Article article =
                WellFormed.checked(PARSER.parse(RawArticle.html(html + LAST).trackHtml(true)));
        String text = article.source().text();
        assertThat(text).contains("\uFFFD").doesNotContain("\uFFFF");
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\uFFFD') {
                Span place = article.source().htmlSpans(new Span(i, i + 1)).get(0);
                assertThat(html.substring(place.start(), place.end())).isEqualTo("\uFFFF");
            }
        }
        Block last = article.blocks().get(article.blocks().size() - 1);
        Span place = article.source().htmlSpans(last.span()).get(0);
        assertThat(place.start()).isEqualTo(html.length() + "<p>".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \uFFFF b", "\uFFFF"})
    void aTextKeepsIt(String text) {
        assertThat(WellFormed.checked(PARSER.parseText(text)).source().text()).isEqualTo(text);
    }
}
