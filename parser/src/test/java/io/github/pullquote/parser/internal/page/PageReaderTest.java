package io.github.pullquote.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.TextOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>W</b>ord                        | Word",
                "fo<strong>o</strong>               | foo",
                "<a href=x>gate</a>, shut           | gate, shut",
                "<span>a</span><span>b</span>       | ab",
                "<span>a</span> <span>b</span>      | a b",
                "<span>a </span> <span> b</span>    | a b",
                "a<b> </b>b                         | a b",
                "a <b></b> b                        | a b",
                "long<wbr>word                      | longword",
                "long&shy;word                      | longword",
                "long&#8203;word                    | longword",
                "long&#8288;word                    | longword",
                "« a&nbsp;»                         | « a\u00A0»",
                "«&#8239;a&#8239;»                  | «\u202Fa\u202F»",
                "a<!-- b -->c                       | ac",
                "a<script>b</script>c               | ac",
                "a<template><p>b</p></template>c    | ac",
                "a<noscript>b</noscript>c           | ac",
                "a<span hidden>b</span>c            | ac",
                "a<span style='Display : NONE'>b</span>c | ac",
                "a<iframe>b</iframe>c               | ac",
                "a<svg><title>b</title></svg>       | a",
                "<ruby>中<rp>(</rp><rt>a</rt><rp>)</rp>文<rt>b</rt></ruby> | 中文",
                "a<img alt=b src=c>d                | ad",
                "<q>a</q>                           | a",
            })
    void insideALineTextRunsOn(String html, String text) {
        assertThat(Pages.blocks("<p>" + html)).containsExactly(text);
    }

    @Test
    void aLineBreakIsALineEndAndTwoPartBlocks() {
        assertThat(Pages.blocks("<p>one<br>two")).containsExactly("one\ntwo");
        assertThat(Pages.blocks("<p>one <br> \n two")).containsExactly("one\ntwo");
        assertThat(Pages.blocks("one<br><br>two<br/> \n<br/>three")).containsExactly("one", "two", "three");
        assertThat(Pages.blocks("<br><br>one<br>")).containsExactly("one");
    }

    @Test
    void aLineBreakPartsTheLinesOfTheHead() {
        String title = "<title>Fox steals the bell | The Mill</title>";
        assertThat(Pages.blocks(
                        title + "<p>Fox steals the bell<br>By Ann Poe<br>3 March<br>It rang. And rang.<br>Then it"))
                .containsExactly("Fox steals the bell", "By Ann Poe", "3 March", "It rang. And rang.\nThen it");
        assertThat(Pages.blocks(title + "<p>Mill<br>Fox steals the bell<p>one<br>two"))
                .containsExactly("Mill", "Fox steals the bell", "one\ntwo");
        assertThat(Pages.blocks(title + "<h1>Fox steals the bell</h1><p><b>By Ann Poe</b><br><i>3 March</i>"))
                .containsExactly("Fox steals the bell", "By Ann Poe", "3 March");
    }

    @Test
    void aLineBreakPartsNoOtherLines() {
        String title = "<title>Fox steals the bell | The Mill</title>";
        assertThat(Pages.blocks(title + "<h1>Fox steals<br>the bell</h1>")).containsExactly("Fox steals\nthe bell");
        assertThat(Pages.blocks(title + "<p>It was a fox, we hear.<br>Fox steals the bell"))
                .containsExactly("It was a fox, we hear.\nFox steals the bell");
        assertThat(Pages.blocks(title + "<p><b>one</b><br>two")).containsExactly("one\ntwo");
    }

    @Test
    void theLinesOfTheHeadKeepTheirElementsAndLetters() {
        Page page = Pages.read(
                "<title>Fox steals the bell</title><p><b>Fox steals the bell<br>By <a href=x>Ann Poe</a></b>");
        assertThat(page.blocks())
                .allMatch(PageBlock::isBold)
                .extracting(PageBlock::linked)
                .containsExactly(0, 6);
        assertThat(page.blocks().get(0).inlines()).extracting(Inline::tag).containsExactly("b");
        assertThat(page.blocks().get(1).inlines()).extracting(Inline::tag).containsExactly("a", "b");
    }

    @Test
    void aLineOfNoBreakSpacesIsBlank() {
        assertThat(Pages.blocks("one<br>&nbsp;<br>two")).containsExactly("one", "two");
        assertThat(Pages.blocks("<p>&nbsp;</p><p>&nbsp;one</p><p>&#8203;</p>")).containsExactly("one");
        assertThat(Pages.blocks("one<br>&nbsp;&nbsp;two")).containsExactly("one\ntwo");
    }

    @Test
    void elementsDisplayedAsBlocksPartText() {
        assertThat(Pages.blocks("<p>one</p><p>two</p>")).containsExactly("one", "two");
        assertThat(Pages.blocks("<div>one<p>two</p>three</div>four")).containsExactly("one", "two", "three", "four");
        assertThat(Pages.blocks("<ul><li>one<li>two<ul><li>three</ul></ul>")).containsExactly("one", "two", "three");
        assertThat(Pages.blocks("<dl><dt>one<dd>two</dl>")).containsExactly("one", "two");
        assertThat(Pages.blocks("one<hr>two")).containsExactly("one", "two");
        assertThat(Pages.blocks("<select><option>one<option>two</select>")).containsExactly("one", "two");
        assertThat(Pages.blocks("one<button>two</button>three")).containsExactly("one", "two", "three");
    }

    @Test
    void aBlockInsideAnInlineElementPartsText() {
        Page page = Pages.read("<a href=x>one<div>two</div>three</a>");
        assertThat(page.blocks()).extracting(page::text).containsExactly("one", "two", "three");
        assertThat(page.blocks()).allMatch(block -> block.isLinked(100));
        assertThat(page.blocks())
                .allSatisfy(block ->
                        assertThat(block.inlines()).extracting(Inline::tag).containsExactly("a"));
    }

    @Test
    void cellsOfARowAreParted() {
        assertThat(Pages.blocks("<table><tr><th>Town<th>Gates<tr><td>Orvain<td>3</table>"))
                .containsExactly("Town\tGates", "Orvain\t3");
        assertThat(Pages.blocks("<table><tr><td>one<td><p>two<p>three</table>")).containsExactly("one", "two", "three");
        assertThat(Pages.blocks("<table><tr><td>one</table>")).containsExactly("one");
    }

    @Test
    void preformattedLinesAreKeptAndBlankLinesPartBlocks() {
        assertThat(Pages.blocks("<pre>\none\n  two\n\nthree</pre>")).containsExactly("one\ntwo", "three");
        assertThat(Pages.blocks("<pre>one\r\ntwo\rthree\r\n \r\nfour</pre>"))
                .containsExactly("one\ntwo\nthree", "four");
        assertThat(Pages.blocks("<pre>a<b>b\nc</b>d</pre>e\nf")).containsExactly("ab\ncd", "e f");
    }

    @Test
    void countsTellWhatStandsInLinksAndType() {
        PageBlock block = Pages.read("<p><b>ab</b> <i>cd<a href=x>e</a></i> f<a>g</a>")
                .blocks()
                .get(0);
        assertThat(block.letters()).isEqualTo(7);
        assertThat(block.bold()).isEqualTo(2);
        assertThat(block.italic()).isEqualTo(3);
        assertThat(block.linked()).isEqualTo(1);
    }

    @Test
    void hiddenBlocksAreReadAndMarked() {
        Page page = Pages.read("<p>one<div style='display:none'>two<p>three</div><p hidden>four</p>five");
        assertThat(page.blocks()).extracting(page::text).containsExactly("one", "two", "three", "four", "five");
        assertThat(page.blocks()).extracting(PageBlock::hidden).containsExactly(false, true, true, true, false);
    }

    @Test
    void boxesHoldTheBlocksInside() {
        Page page = Pages.read("<div id=a><p>one</p><section><p>two</section></div><p>three");
        Box box = page.boxes().get(1);
        assertThat(box.element().attribute("id")).isEqualTo("a");
        assertThat(box.first()).isZero();
        assertThat(box.end()).isEqualTo(2);
        assertThat(page.box(page.blocks().get(2)).parent()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<p>",
                "<html></html>",
                "<!-- one -->",
                "<script>one</script>",
                "<title>one</title>",
                "<p>&nbsp;",
                "<frameset><frame src=x><noframes>one</noframes></frameset>",
                "<template><p>one</template>",
                "\uFEFF",
                "<body hidden>",
                "<img src=x alt=y>"
            })
    void pagesThatShowNothingHaveNoBlocks(String html) {
        assertThat(Pages.blocks(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one",
                "<body hidden>one",
                "<body style='display:none'>one",
                "</p>one",
                "<td>one",
                "<html>one</html>",
                "<head><p>one",
                "\uFEFF<!DOCTYPE html><html><head><title>x</title></head><body>one"
            })
    void aBodyIsReadHoweverItIsWritten(String html) {
        assertThat(Pages.blocks(html)).containsExactly("one");
    }

    @Test
    void aByteOrderMarkBeforeTheDocumentIsNoText() {
        Page page = Pages.read("\uFEFF<!DOCTYPE html><html lang=de><head><title>x</title></head><body>one");
        assertThat(page.title()).isEqualTo("x");
        assertThat(page.root().all("html").findFirst().orElseThrow().attribute("lang"))
                .isEqualTo("de");
    }

    @Test
    void paragraphsFromDataLieInTheBody() {
        Page page = Pages.read("<div><p>one</div>").withRegion(ImmutableList.of("two", "three"), TextOrigin.JSON_LD);
        assertThat(page.blocks()).extracting(page::text).containsExactly("one", "two", "three");
        assertThat(page.boxes().get(0).holds(2)).isTrue();
        assertThat(page.boxes().get(1).holds(1)).isFalse();
    }
}
