package io.github.pullquote.parser.internal.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.internal.work.Watch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDecoderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void leavesAStringAsItIs() {
        String page = "\uFEFF<meta charset=gbk><p>Grüße\0";
        HtmlText markup = decode(RawArticle.html(page));

        assertThat(markup.html()).isEqualTo(page);
        assertThat(markup.charset()).isEmpty();
        assertThat(markup.status()).isEqualTo(ArticleStatus.COMPLETE);
        assertThat(markup.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Мост закрыт",
        "iso-8859-2, Zamknięty most",
        "gb2312, 桥梁关闭",
        "shift_jis, 橋は閉鎖",
        "euc-kr, 다리 폐쇄",
        "big5, 橋樑關閉",
        "iso-2022-jp, 橋は閉鎖",
        "iso-8859-1, Brücke gesperrt",
        "iso-8859-1, “Closed” – since May",
    })
    void readsBytesThatAreNoUtf8AsThePageSays(String label, String text) {
        String page = "<html><meta charset=\"" + label + "\"><p>" + text;
        Charset charset = label.equals("iso-8859-1") ? WINDOWS_1252 : Charset.forName(label);

        HtmlText markup = decode(RawArticle.html(page.getBytes(charset)));

        assertThat(markup.html()).isEqualTo(page);
        assertThat(markup.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "gbk", "utf-16", "-->UTF-8", "unknown"})
    void readsValidUtf8WhateverThePageSays(String label) {
        String page = "<meta charset=\"" + label + "\"><p>Grüße";

        assertThat(decode(RawArticle.html(page.getBytes(UTF_8))).html()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "utf-16", "unknown"})
    void readsWindows1252WhenBytesAreNoUtf8AndThePageSaysNothingElse(String label) {
        String page = "<meta charset=\"" + label + "\"><p>“Grüße” – said she";
        HtmlText markup = decode(RawArticle.html(page.getBytes(WINDOWS_1252)));

        assertThat(markup.html()).isEqualTo(page);
        assertThat(markup.charset()).contains("windows-1252");
    }

    @Test
    void followsTheCallerAgainstThePage() {
        String page = "<meta charset=gbk><p>Мост";
        Charset charset = Charset.forName("windows-1251");

        assertThat(decode(RawArticle.html(page.getBytes(charset)).charset(charset))
                        .html())
                .isEqualTo(page);
    }

    @Test
    void followsAByteOrderMarkAgainstAll() {
        byte[] bytes = "\uFEFF<meta charset=gbk><p>Мост".getBytes(UTF_8);
        HtmlText markup = decode(RawArticle.html(bytes).charset(WINDOWS_1252));

        assertThat(markup.html()).isEqualTo("<meta charset=gbk><p>Мост");
        assertThat(markup.charset()).contains("UTF-8");
    }

    @Test
    void readsUtf16WithoutAByteOrderMark() {
        String page = "<p>Grüße";

        assertThat(decode(RawArticle.html(page.getBytes(StandardCharsets.UTF_16LE)))
                        .html())
                .isEqualTo(page);
        assertThat(decode(RawArticle.html(page.getBytes(StandardCharsets.UTF_16BE)))
                        .html())
                .isEqualTo(page);
    }

    @Test
    void replacesAFewBadBytesOfUtf8AndSaysSoWithoutAPlace() {
        byte[] bytes = ("<meta charset=gbk><p>" + "Grüße. ".repeat(20) + "*").getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        HtmlText markup = decode(RawArticle.html(bytes));

        assertThat(markup.html()).endsWith("Grüße. \uFFFD");
        assertThat(markup.charset()).contains("UTF-8");
        assertThat(markup.diagnostics()).hasSize(1);
        Diagnostic diagnostic = markup.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.REPLACED_BYTES);
        assertThat(diagnostic.span()).isEmpty();
    }

    @Test
    void saysThatAStringHasHalfASurrogatePair() {
        HtmlText markup = decode(RawArticle.html("<p>a\uD83C b"));

        assertThat(markup.diagnostics()).hasSize(1);
        assertThat(markup.diagnostics().get(0).code()).isEqualTo(DiagnosticCode.UNPAIRED_SURROGATE);
        assertThat(markup.diagnostics().get(0).span()).isEmpty();
    }

    @Test
    void saysThatBinaryBytesAreNoText() {
        HtmlText markup = decode(RawArticle.html("%PDF-1.7 and so on".getBytes(UTF_8)));

        assertThat(markup.status()).isEqualTo(ArticleStatus.NOT_TEXT);
        assertThat(markup.html()).isEmpty();
        assertThat(markup.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.NOT_TEXT);
    }

    @Test
    void saysThatWhiteBytesAreEmpty() {
        assertThat(decode(RawArticle.html(" \r\n".getBytes(UTF_8))).status()).isEqualTo(ArticleStatus.EMPTY);
    }

    @Test
    void cutsMarkupAtTheLimitButNoSurrogatePair() {
        ParseLimits limits = ParseLimits.builder().maxCharacters(5).build();
        HtmlText markup = HtmlDecoder.decode(RawArticle.html("<p>a🌊🌊"), limits, new Watch(Optional.empty()));

        assertThat(markup.html()).isEqualTo("<p>a");
        assertThat(markup.status()).isEqualTo(ArticleStatus.TRUNCATED);
        assertThat(markup.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.LIMIT_REACHED);
        assertThat(markup.diagnostics().get(0).span()).isEmpty();
    }

    private static HtmlText decode(RawArticle raw) {
        return HtmlDecoder.decode(raw, ParseLimits.defaults(), new Watch(Optional.empty()));
    }
}
