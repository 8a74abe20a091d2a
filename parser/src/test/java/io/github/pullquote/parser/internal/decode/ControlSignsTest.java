package io.github.pullquote.parser.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Control characters that are bytes of windows-1252 are the signs that those bytes mean. */
class ControlSignsTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    @ParameterizedTest
    @CsvSource({
        "\u0093We lost it\u0094, “We lost it”",
        "\u0091No\u0092, ‘No’",
        "a \u0096 b \u0097 c, a – b — c",
        "5 \u0080, 5 €",
        "wait\u0085, wait…",
        "a\u0081b\u009Dc, a\u0081b\u009Dc",
        "Grüße “a”, Grüße “a”",
    })
    void areReadInMarkup(String html, String read) {
        assertThat(ControlSigns.readInMarkup(html)).isEqualTo(read);
    }

    @Test
    void areReadInTextButForTheSignOfTheNextLine() {
        assertThat(ControlSigns.readInText("\u0093No\u0094\u0085It was.")).isEqualTo("“No”\u0085It was.");
    }

    @Test
    void markQuotationsInPagesAndBytes() {
        String page = "<p>\u0093We lost the mill,\u0094 Ann Poe said.</p>";
        Article article = PARSER.parseHtml(page);
        assertThat(article.quotes().get(0).text()).isEqualTo("We lost the mill,");

        assertThat(article.diagnostics())
                .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.REPAIRED_CHARACTERS);

        byte[] bytes = "\u0093We lost the mill,\u0094 Ann Poe said.".getBytes(StandardCharsets.UTF_8);
        Article ofBytes = PARSER.parse(RawArticle.text(bytes));
        assertThat(ofBytes.source().text()).startsWith("“We lost the mill,”");
        assertThat(ofBytes.quotes()).hasSize(1);
        assertThat(ofBytes.diagnostics())
                .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.REPAIRED_CHARACTERS);
    }

    @Test
    void aStringOfTextStaysAsItIs() {
        assertThat(PARSER.parseText("\u0093No\u0094").source().text()).isEqualTo("\u0093No\u0094");
    }
}
