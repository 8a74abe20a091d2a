package io.github.pullquote.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.Markups;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jsoup.Jsoup;

@Domain(Markups.class)
class PageProperties {
    @Property(tries = 300)
    void theTextIsWhatIsReadableInItsOrder(@ForAll String html) {
        assertThat(VisibleText.bare(Pages.read(html).source().text()))
                .isEqualTo(VisibleText.of(Jsoup.parse(html.startsWith("\uFEFF") ? html.substring(1) : html)));
    }

    @Property(tries = 100)
    void blocksAreOrderedDisjointAndHoldAllText(@ForAll String html) {
        Page page = Pages.read(html);
        int end = 0;
        for (PageBlock block : page.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(isWhite(page, end, block.span().start())).isTrue();
            assertThat(WhiteSpace.trim(page.source().text(), block.span())).isEqualTo(block.span());
            assertThat(block.span().isEmpty()).isFalse();
            end = block.span().end();
        }
        assertThat(isWhite(page, end, page.source().text().length())).isTrue();
    }

    private static boolean isWhite(Page page, int from, int to) {
        return WhiteSpace.trim(page.source().text(), new Span(from, to)).isEmpty();
    }

    @Property(tries = 100)
    void boxesNestAndHoldTheBlocksThatNameThem(@ForAll String html) {
        Page page = Pages.read(html);
        for (int i = 1; i < page.boxes().size(); i++) {
            Box box = page.boxes().get(i);
            Box around = page.boxes().get(box.parent());
            assertThat(box.parent()).isLessThan(i);
            assertThat(around.first()).isLessThanOrEqualTo(box.first());
            assertThat(around.end()).isGreaterThanOrEqualTo(box.end());
        }
        for (int i = 0; i < page.blocks().size(); i++) {
            assertThat(page.box(page.blocks().get(i)).holds(i)).isTrue();
        }
    }

    @Property(tries = 100)
    void countsAndInlineElementsLieInsideTheirBlock(@ForAll String html) {
        for (PageBlock block : Pages.read(html).blocks()) {
            assertThat(block.linked()).isBetween(0, block.letters());
            assertThat(block.bold()).isBetween(0, block.letters());
            assertThat(block.italic()).isBetween(0, block.letters());
            for (Inline inline : block.inlines()) {
                Span span = inline.span();
                assertThat(span.isEmpty()).isFalse();
                assertThat(span.start()).isGreaterThanOrEqualTo(block.span().start());
            }
        }
    }
}
