package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.SourceFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawArticleTest {
    private static final String PAGE = "\uFEFF<!DOCTYPE html><p>Grüße";

    @Test
    void formatIsToldFromTheContent(@TempDir Path folder) throws IOException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("page"), page);

        assertThat(RawArticle.of(page).format()).isEqualTo(SourceFormat.HTML);
        assertThat(RawArticle.of(PAGE).format()).isEqualTo(SourceFormat.HTML);
        assertThat(RawArticle.of(file).format()).isEqualTo(SourceFormat.HTML);
        assertThat(RawArticle.of(new ByteArrayInputStream(page)).format()).isEqualTo(SourceFormat.HTML);
        assertThat(RawArticle.of("1 < 2").format()).isEqualTo(SourceFormat.TEXT);
        assertThat(RawArticle.of(new byte[0]).format()).isEqualTo(SourceFormat.TEXT);
    }

    @Test
    void decodeGivesTheMarkupThatHtmlSpansPointInto() {
        RawArticle raw = RawArticle.of("<p>Grüße".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(raw.decode()).isEqualTo(new DecodedText("<p>Grüße", Optional.of(Charset.forName("windows-1252"))));
        assertThat(RawArticle.of(PAGE.getBytes(StandardCharsets.UTF_8)).decode().text())
                .isEqualTo(PAGE.substring(1));
    }

    @Test
    void decodeGivesStringsBackAsTheyAre() {
        assertThat(RawArticle.text("A\n").decode()).isEqualTo(new DecodedText("A\n", Optional.empty()));
        assertThat(RawArticle.html("<p>A").decode()).isEqualTo(new DecodedText("<p>A", Optional.empty()));
    }

    @Test
    void decodeGivesNothingOfBinaryBytes() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

        assertThat(RawArticle.text(png).decode()).isEqualTo(new DecodedText("", Optional.empty()));
        assertThat(RawArticle.html(png).decode()).isEqualTo(new DecodedText("", Optional.empty()));
    }

    @Test
    void decodeKnowsNoLimit() {
        String text = "word ".repeat(1_100_000);

        assertThat(RawArticle.text(text).decode().text()).hasSameSizeAs(text);
    }

    @Test
    void htmlGivenAsTextIsReported() {
        Article article = ArticleParser.create().parseText("<p>The gate is shut.</p>");

        assertThat(article.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.MARKUP_AS_TEXT);
        assertThat(ArticleParser.create().parseText("2 < 3 <p>").diagnostics()).isEmpty();
        assertThat(ArticleParser.create().parseHtml("<p>The gate is shut.</p>").diagnostics())
                .isEmpty();
    }
}
