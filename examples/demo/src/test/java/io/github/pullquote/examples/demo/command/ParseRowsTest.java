package io.github.pullquote.examples.demo.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.SourceFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How {@code parse} reads rows of JSON. */
class ParseRowsTest {
    @Test
    void givesOneArticleForEachRowInOrder() {
        CommandRun run = rows("{\"text\": \"One.\"}", "{\"text\": \"Two.\"}", "{\"text\": \"Three.\"}");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.texts()).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void copiesIdentifiersAndElseNumbersTheLines() {
        CommandRun run = rows(
                "{\"id\": \"a b\", \"text\": \"\"}",
                "{\"text\": \"\"}",
                "{\"text\": \"\", \"id\": 1700}",
                "{\"id\": 1.50, \"text\": \"\"}",
                "{\"id\": null, \"text\": \"\"}",
                "{\"id\": [7], \"text\": \"\"}",
                "{\"id\": true, \"text\": \"\"}",
                "{\"id\": \"\", \"text\": \"\"}");
        assertThat(run.ids()).containsExactly("a b", "2", "1700", "1.50", "5", "6", "7", "");
    }

    @Test
    void skipsBlankLinesButCountsThem() {
        CommandRun run = rows("", "{\"text\": \"One.\"}", "  \t", "\r", "{\"text\": \"Two.\"}\r", "");
        assertThat(run.ids()).containsExactly("2", "5");
        assertThat(run.texts()).containsExactly("One.", "Two.");
    }

    @Test
    void keepsTextUnchanged() {
        CommandRun run = rows("{\"text\": \"\\u201cHi\\u201d \\ud83d\\ude00\\r\\n\\ttab \\u2028 é\"}");
        assertThat(run.texts()).containsExactly("“Hi” 😀\r\n\ttab \u2028 é");
    }

    @Test
    void copiesAddressAndIgnoresOtherFields() {
        Article article =
                rows("{\"url\": \"https://example.org/1\", \"meta\": {\"text\": [1, {}]}, \"text\": \"One.\"}")
                        .article();
        assertThat(article.source().text()).isEqualTo("One.");
        assertThat(article.source().url()).contains("https://example.org/1");
    }

    @Test
    void readsHtmlWithItsAddress() {
        Article article = rows("{\"id\": \"p\", \"html\": \"<p>One.\", \"url\": \"https://example.org/1\"}")
                .article();
        assertThat(article.id()).contains("p");
        assertThat(article.status()).isEqualTo(ArticleStatus.COMPLETE);
        assertThat(article.source().format()).isEqualTo(SourceFormat.HTML);
        assertThat(article.source().text()).isEqualTo("One.");
        assertThat(article.source().url()).contains("https://example.org/1");
    }

    @Test
    void takesNullAsAbsent() {
        assertThat(rows("{\"text\": \"One.\", \"html\": null, \"url\": null}").texts())
                .containsExactly("One.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                              | neither text nor html",
                "{\"text\": null, \"html\": null} | neither text nor html",
                "{\"text\": 3}                   | neither text nor html",
                "{\"text\": {\"text\": \"a\"}}   | neither text nor html",
                "{\"text\": \"a\", \"html\": \"<p>b\"} | both text and html",
                "{\"html\": [\"<p>b\"]}          | neither text nor html",
                "{\"text\": \"a\", \"text\": \"b\"} | Duplicate field 'text'",
                "{\"text\": \"a\"} {}            | more than one JSON object",
                "{\"text\": \"a\"                | no JSON",
                "{\"text\": a}                   | no JSON at column 1",
                "plain words                     | no JSON",
                "[{\"text\": \"a\"}]             | no JSON object",
                "\"text\"                        | no JSON object",
            })
    void givesFailedArticleForBadRow(String row, String reason) {
        CommandRun run = rows(row, "{\"text\": \"Next.\"}");
        assertThat(run.ids()).containsExactly("1", "2");
        assertFailed(run.articles().get(0), reason);
        assertThat(run.articles().get(1).source().text()).isEqualTo("Next.");
        run.failsWith(0, "1 of 2 articles could not be read");
    }

    @Test
    void givesFailedArticleForRowThatIsNoUtf8() {
        byte[] bytes = "{\"text\": \"caf\u00e9\"}\n{\"text\": \"Next.\"}".getBytes(StandardCharsets.ISO_8859_1);
        CommandRun run = CommandRun.reading(
                new ByteArrayInputStream(bytes), "parse", "--input", "jsonl", "--format", "jsonl", "-");
        assertFailed(run.articles().get(0), "UTF-8");
        assertThat(run.articles().get(1).source().text()).isEqualTo("Next.");
    }

    @Test
    void keepsIdentifierOfBadRow() {
        assertThat(rows("{\"id\": \"x\"}", "{\"id\": \"y\", \"text\": oops}").ids())
                .containsExactly("x", "y");
    }

    private static void assertFailed(Article article, String reason) {
        assertThat(article.status()).isEqualTo(ArticleStatus.FAILED);
        assertThat(article.source().text()).isEmpty();
        assertThat(article.diagnostics()).hasSize(1);
        Diagnostic diagnostic = article.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.NO_INPUT);
        assertThat(diagnostic.message()).contains(reason);
    }

    private static CommandRun rows(String... rows) {
        return CommandRun.piping(String.join("\n", rows), "parse", "--input", "jsonl", "--format", "jsonl", "-");
    }
}
