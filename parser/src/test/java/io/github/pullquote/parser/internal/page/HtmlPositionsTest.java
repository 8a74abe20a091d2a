package io.github.pullquote.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Block;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.internal.page.position.DecodedOrigin;
import io.github.pullquote.parser.internal.page.position.Origin;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPositionsTest {
    @Test
    void textWithoutTagsIsOneStretch() {
        assertThat(slices("<p>The gate was shut.</p>", "gate was")).isEqualTo("gate was");
    }

    @Test
    void aByteOrderMarkBeforeASignThatIsLeftOutIsNoText() {
        assertThat(slices("\uFEFF\0gate", "gate")).isEqualTo("gate");
        assertThat(slices("\uFEFFgate", "gate")).isEqualTo("gate");
    }

    @Test
    void tagsPartTheStretches() {
        assertThat(slices("<p>The <b>old gate</b> was shut.", "The old gate was"))
                .isEqualTo("The |old gate| was");
        assertThat(slices("<p>The <!-- old -->gate", "The gate")).isEqualTo("The |gate");
    }

    @Test
    void referencesAreTakenWhole() {
        assertThat(slices("<p>Poe &amp; Roe &#8220;went&#x201D; out", "& Roe “went”"))
                .isEqualTo("&amp; Roe &#8220;went&#x201D;");
        assertThat(slices("<p>Poe &amp; Roe", "&")).isEqualTo("&amp;");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a&amp;b, &, &amp;",
                "a&ampb, &, &amp",
                "a&notin b, ¬, &not",
                "a&notin; b, ∉, &notin;",
                "a&bogus;b, &bogus;, &bogus;",
                "a & b, &, &",
                "a&&amp;b, &&, &&amp;",
                "a&#x1F600;b, \uD83D\uDE00, &#x1F600;",
                "a&#0;b, \uFFFD, &#0;",
                "a&#150;b, –, &#150;",
                "a&#b, &#, &#",
                "a&#xg, &#x, &#x",
                "a&NotEqualTilde;b, ≂\u0338, &NotEqualTilde;",
                "a&amp;amp;b, &amp;, &amp;amp;",
                "a&#99999999999;b, \uFFFD, &#99999999999;",
            })
    void eachKindOfReferenceIsKnown(String html, String text, String slice) {
        assertThat(slices("<p>x" + html, text)).isEqualTo(slice);
    }

    @Test
    void oneHalfOfWhatAReferenceStandsForIsTheWholeReference() {
        SourceText source = source("<p>a&#x1F600;b");
        assertThat(source.htmlSpans(new Span(1, 2))).containsExactly(new Span(4, 13));
        assertThat(source.htmlSpans(new Span(2, 3))).containsExactly(new Span(4, 13));
    }

    @Test
    void whiteSpaceThatBecameOneSpaceIsTakenWhole() {
        assertThat(slices("<p>the \r\n  gate", "the gate")).isEqualTo("the \r\n  gate");
        assertThat(slices("<p>the \r\n  gate", " ")).isEqualTo(" \r\n  ");
        assertThat(slices("<p>the&#32;&#10;gate", " ")).isEqualTo("&#32;&#10;");
    }

    @Test
    void lineBreaksAndBlockBordersHaveNoPlace() {
        assertThat(slices("<p>one<br>two", "one\ntwo")).isEqualTo("one|two");
        assertThat(slices("<p>one</p><p>two</p>", "one\ntwo")).isEqualTo("one|two");
    }

    @Test
    void charactersThatAreNotWrittenAreLeftOut() {
        assertThat(slices("<p>mill&shy;gate", "millgate")).isEqualTo("mill|gate");
        assertThat(slices("<p>mill\0gate &amp;", "millgate &")).isEqualTo("mill|gate &amp;");
        assertThat(slices("<p>mill\0&#0;gate", "mill\uFFFDgate")).isEqualTo("mill|&#0;gate");
        assertThat(slices("<p>mill</>gate", "millgate")).isEqualTo("mill|gate");
    }

    @Test
    void theFirstNewlineOfPreformattedTextIsSkipped() {
        assertThat(slices("<pre>\r\none\ntwo</pre>", "one\ntwo")).isEqualTo("one\ntwo");
        assertThat(slices("<pre>\n&lt;\n</pre>", "<")).isEqualTo("&lt;");
    }

    @Test
    void referencesInCharacterDataAreWhatTheyLookLike() {
        assertThat(slices("<svg><text><![CDATA[a&amp;b]]></text></svg>", "a&amp;b"))
                .isEqualTo("a&amp;b");
        assertThat(slices("<plaintext>a&amp;b", "a&amp;b")).isEqualTo("a&amp;b");
        assertThat(slices("<textarea>\r<![CDATA[a]]>b</textarea>", "<![CDATA[a]]>b"))
                .isEqualTo("<![CDATA[a]]>b");
    }

    @Test
    void textMovedOutOfATableKeepsItsPlace() {
        String html = "<table><tr><td>inside</td></tr>moved &amp; lost</table>";
        assertThat(slices(html, "moved & lost")).isEqualTo("moved &amp; lost");
        SourceText source = source(html);
        assertThat(source.text()).isEqualTo("moved & lost\ninside");
        assertThat(source.htmlSpans(new Span(0, source.text().length())))
                .containsExactly(new Span(31, 47), new Span(15, 21));
        assertThat(source.htmlSpan(new Span(0, source.text().length()))).isEmpty();
    }

    @Test
    void misnestedFormattingKeepsItsPlace() {
        assertThat(slices("<b><p>one</b> two<i> three</p> four", "one two three\nfour"))
                .isEqualTo("one| two| three|four");
    }

    @Test
    void theHullHoldsTheTagsBetween() {
        String html = "<p>The <b>old</b> gate</p>";
        SourceText source = source(html);
        assertThat(source.htmlSpan(new Span(0, source.text().length()))
                        .map(span -> html.substring(span.start(), span.end())))
                .contains("The <b>old</b> gate");
    }

    @Test
    void aTextOfUnknownWalkIsMappedWholeAndSaidToBe() {
        String html = "xxgate&amp;key";
        assertThat(DecodedOrigin.of(html, 2, 14, "quay&key")).isEqualTo(new Origin.Whole(2, 14));
        assertThat(DecodedOrigin.of(html, 2, 14, "gate&keys")).isEqualTo(new Origin.Whole(2, 14));
        assertThat(DecodedOrigin.of(html, 2, 14, "gate&key").isExact()).isTrue();
    }

    @Test
    void bytesAreCountedInCharacters() {
        String html = "<p>Zoë and Ann";
        Block block = ArticleParser.create()
                .parse(RawArticle.html(html.getBytes(StandardCharsets.UTF_8)).trackHtml(true))
                .blocks()
                .get(0);
        assertThat(block.text()).isEqualTo("Zoë and Ann");
        assertThat(source(html).htmlSpans(block.span())).containsExactly(new Span(3, 14));
    }

    @Test
    void withoutTrackingThereAreNoPlaces() {
        SourceText source = Pages.read("<p>The gate").source();
        assertThat(source.alignment()).isEmpty();
        assertThat(source.htmlSpans(new Span(0, 3))).isEmpty();
    }

    private static SourceText source(String html) {
        Page page = Pages.tracked(html);
        assertThat(page.diagnostics()).noneMatch(each -> each.code() == DiagnosticCode.INEXACT_HTML_POSITION);
        return page.source();
    }

    /** Returns the stretches of the markup that hold a stretch of the text, with bars between. */
    private static String slices(String html, String text) {
        SourceText source = source(html);
        int start = source.text().indexOf(text);
        assertThat(start).as("%s in %s", text, source.text()).isNotNegative();
        return String.join(
                "|",
                source.htmlSpans(new Span(start, start + text.length())).stream()
                        .map(span -> html.substring(span.start(), span.end()))
                        .toList());
    }
}
