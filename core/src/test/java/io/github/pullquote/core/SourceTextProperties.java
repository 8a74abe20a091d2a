package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.internal.WhiteSpace;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class SourceTextProperties {
    @Property
    @Domain(ArticleArbitraries.class)
    void positionCountsAsReadingFromTheStartDoes(@ForAll String text) {
        SourceText source = SourceText.ofText(text);
        int line = 1;
        int column = 1;
        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(source.position(offset)).isEqualTo(new Position(line, column));
            if (offset < text.length() && endsLine(text, offset)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    private static boolean endsLine(String text, int offset) {
        return WhiteSpace.isLineEnd(text.charAt(offset)) && !text.startsWith("\r\n", offset);
    }

    @Property
    @Domain(ArticleArbitraries.class)
    void codePointOffsetsAreThoseOfTheCodePoints(@ForAll String text) {
        SourceText source = SourceText.ofText(text);
        int[] codePoints = text.codePoints().toArray();
        int offset = 0;
        for (int i = 0; i < codePoints.length; i++) {
            assertThat(source.codePointOffset(offset)).isEqualTo(i);
            offset += Character.charCount(codePoints[i]);
        }
        assertThat(source.codePointOffset(offset)).isEqualTo(codePoints.length);
    }

    @Example
    void refusesOffsetsBeyondTheText() {
        SourceText source = SourceText.ofText("ab");

        assertThatThrownBy(() -> source.position(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.position(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.codePointOffset(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.passage(new Span(1, 3))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Example
    void aPassageHoldsTheSliceOfItsSpan() {
        Passage passage = SourceText.ofText("He said yes.").passage(new Span(3, 7));

        assertThat(passage).isEqualTo(new Passage(new Span(3, 7), "said"));
        assertThat(passage.start()).isEqualTo(3);
        assertThat(passage.end()).isEqualTo(7);
    }

    @Example
    void knowsNoPlaceInTheHtmlWithoutAlignment() {
        SourceText source = SourceText.ofText("ab");

        assertThat(source.htmlSpans(new Span(0, 2))).isEmpty();
        assertThat(source.htmlSpan(new Span(0, 2))).isEmpty();
    }

    @Example
    void htmlSpanIsTheHullOfRunsInOrder() {
        SourceText source = aligned(run(0, 1, 10), run(1, 2, 20));

        assertThat(source.htmlSpans(new Span(0, 2))).containsExactly(new Span(10, 11), new Span(20, 21));
        assertThat(source.htmlSpan(new Span(0, 2))).contains(new Span(10, 21));
    }

    @Example
    void htmlSpanIsEmptyWhenRunsAreOutOfOrder() {
        SourceText source = aligned(run(0, 1, 20), run(1, 2, 10));

        assertThat(source.htmlSpans(new Span(0, 2))).containsExactly(new Span(20, 21), new Span(10, 11));
        assertThat(source.htmlSpan(new Span(0, 2))).isEmpty();
        assertThat(source.htmlSpan(new Span(1, 2))).contains(new Span(10, 11));
    }

    @Example
    void equalityIgnoresAlignmentAndRegions() {
        SourceText tracked = aligned(run(0, 1, 10));
        SourceText plain = SourceText.builder()
                .text("ab")
                .format(SourceFormat.HTML)
                .addRegions(new SourceRegion(new Span(1, 2), TextOrigin.JSON_LD))
                .build();

        assertThat(tracked).isEqualTo(plain).hasSameHashCodeAs(plain);
    }

    private static SourceText aligned(HtmlAlignment.Run... runs) {
        return SourceText.builder()
                .text("ab")
                .format(SourceFormat.HTML)
                .alignment(HtmlAlignment.of(ImmutableList.copyOf(runs)))
                .build();
    }

    private static HtmlAlignment.Run run(int start, int end, int html) {
        return new HtmlAlignment.Run(new Span(start, end), new Span(html, html + end - start));
    }
}
