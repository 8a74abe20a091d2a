package io.github.pullquote.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.Markups;
import io.github.pullquote.parser.RawArticle;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jsoup.parser.Parser;

@Domain(Markups.class)
class HtmlPositionsProperties {
    private static final ArticleParser PARSER = ArticleParser.create();

    @Property(tries = 300)
    void theMarkupOfABlockDecodesToItsText(@ForAll String html) {
        Page page = Pages.tracked(html);
        assertThat(page.diagnostics()).isEmpty();
        for (PageBlock block : page.blocks()) {
            assertThat(decoded(html, page.source().htmlSpans(block.span())))
                    .isEqualTo(VisibleText.bare(page.text(block)));
        }
    }

    /** A reference that stands for two characters is mapped whole, so the markup of one may say more. */
    @Property(tries = 100)
    void theMarkupOfACharacterHoldsIt(@ForAll String html) {
        Page page = Pages.tracked(html);
        String text = page.source().text();
        for (int i = 0; i < text.length(); i++) {
            assertThat(decoded(html, page.source().htmlSpans(new Span(i, i + 1))))
                    .contains(VisibleText.bare(text.substring(i, i + 1)));
        }
    }

    @Property(tries = 100)
    void theMarkupOfTheWholeTextIsTakenOnce(@ForAll String html) {
        Page page = Pages.tracked(html);
        List<Span> spans = new ArrayList<>(
                page.source().htmlSpans(new Span(0, page.source().text().length())));
        spans.sort(null);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    @Property(tries = 100)
    void keepingTrackChangesNothingElse(@ForAll String html) {
        RawArticle raw = RawArticle.html(html);
        assertThat(PARSER.parse(raw.trackHtml(true))).isEqualTo(PARSER.parse(raw));
    }

    /** A NUL that is not left out becomes a replacement character. */
    private static String decoded(String html, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(Parser.unescapeEntities(
                    html.substring(span.start(), span.end()).replace('\0', '\uFFFD'), false));
        }
        return VisibleText.bare(text);
    }
}
