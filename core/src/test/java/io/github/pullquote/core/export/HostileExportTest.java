package io.github.pullquote.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.SampleArticle;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in an article is text in every form. */
class HostileExportTest {
    static Stream<String> strings() {
        return Stream.of(
                "a</script><script>alert(1)</script>z",
                "a]]>z",
                "a<!-- z",
                "=cmd|' /C calc'!A0",
                "a\u0000\u0001\u0008\u000B\u001F\uFFFE\uFFFFz",
                "a\uD800 \uDC00z",
                "a\u202Ez\u2066",
                "a\" onmouseover=\"alert(1)",
                "javascript:alert(1)",
                "a\n\n# z",
                "1. a",
                "- a",
                "    a",
                "[a](javascript:z) ![a](b) <b> `c` *d* _e_ ~~f~~ | g | &lt; :h: @i #1 \\",
                "https://a.example www.a.example a@b.example",
                "---",
                "===",
                "a\r\nz\rb");
    }

    @ParameterizedTest
    @MethodSource("strings")
    void isJsonThatEndsNoScript(String hostile) {
        Article article = Exported.of(hostile);

        for (ExportFormat format :
                new ExportFormat[] {ExportFormat.SCHEMA_ORG, ExportFormat.WEB_ANNOTATION, ExportFormat.NINJS}) {
            assertThat(Exported.json(format, article)).isNotNull();
            assertThat(Exported.text(format, article)).doesNotContain("<");
        }
        assertThat(Exported.json(ExportFormat.SCHEMA_ORG, article)
                        .get("headline")
                        .asText()
                        .lines())
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("strings")
    void isTextInXml(String hostile) {
        assertThat(Xml.elements(Xml.parse(Exported.text(ExportFormat.TEI, Exported.of(hostile))), "said"))
                .singleElement()
                .satisfies(said -> assertThat(said.getTextContent()).isEqualTo("“" + Printable.of(hostile) + "”"));
    }

    @ParameterizedTest
    @MethodSource("strings")
    void isTextInMarkdown(String hostile) {
        Article article = Exported.of(hostile);
        Markdown markdown = new Markdown(Exported.text(ExportFormat.MARKDOWN, article));

        assertThat(markdown.foreign()).isEmpty();
        assertThat(markdown.quotes())
                .containsExactly(Markdown.line(article.quotes().get(0).words()));
    }

    @ParameterizedTest
    @EnumSource
    void canBeWrittenInUtf8(ExportFormat format) throws CharacterCodingException {
        String text = Exported.text(format, Exported.of("a\uD800 \uDC00z"));

        assertThat(StandardCharsets.UTF_8
                        .newEncoder()
                        .encode(CharBuffer.wrap(text))
                        .hasRemaining())
                .isTrue();
    }

    @Test
    void aReaderOfJsonLdFindsTheQuotations() throws JsonLdError {
        String json = Exported.text(ExportFormat.SCHEMA_ORG, SampleArticle.full())
                .replace("\"https://schema.org\"", "{\"@vocab\":\"https://schema.org/\"}");

        JsonArray expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(json))).get();

        JsonArray parts = expanded.getJsonObject(0).getJsonArray("https://schema.org/hasPart");
        assertThat(parts.getJsonObject(0)
                        .getJsonArray("https://schema.org/text")
                        .getJsonObject(0)
                        .getString("@value"))
                .isEqualTo("It is safe … but ‘safe’ is not sound.");
        assertThat(parts.getJsonObject(0)
                        .getJsonArray("https://schema.org/spokenByCharacter")
                        .getJsonObject(0)
                        .getJsonArray("https://schema.org/jobTitle")
                        .toString())
                .contains("chief engineer");
    }
}
