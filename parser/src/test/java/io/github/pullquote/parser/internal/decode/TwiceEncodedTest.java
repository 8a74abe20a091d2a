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
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 that was read as another character set and encoded again is read as it was meant. */
class TwiceEncodedTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    @ParameterizedTest
    @CsvSource({
        "donâ€™t, don’t",
        "don\u00E2\u0080\u0099t, don’t",
        "â€œNoâ€\u009D, “No”",
        "cafÃ© CÃ´tÃ©, café Côté",
        "ðŸ¦† swam, 🦆 swam",
        "plain and ça va, plain and ça va",
        "â€, â€",
    })
    void aSequenceIsReadAsTheCharacterItStandsFor(String written, String meant) {
        assertThat(TwiceEncoded.read(written)).isEqualTo(meant);
    }

    @Test
    void severalSequencesTell() {
        assertThat(TwiceEncoded.is("It isnâ€™t, they donâ€™t, we wonâ€™t")).isTrue();
        assertThat(TwiceEncoded.is("dÃ©jÃ\u00A0 vu, lâ€™Ã©tÃ© et la fÃªte")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sign â€™ is what is left of an apostrophe.",
                "“AMANH\u00C3”, “IRM\u00C3”, “L\u00C3” e “MA\u00C7\u00C3”",
                "L’été à la plage, ça va très bien, où êtes-vous ?",
            })
    void aTextThatSpeaksOfOneOrHasSuchLettersIsLeftAsItIs(String text) {
        assertThat(TwiceEncoded.is(text)).isFalse();
    }

    @Test
    void aPageIsRepairedInTextAndDataAlike() {
        String meant = "<title>The mill won’t grind</title><h1>The mill won’t grind</h1>"
                + "<p>“It isn’t the river’s fault,” said Ann Poe.</p>";
        byte[] twice = new String(meant.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.UTF_8);
        Article article = PARSER.parse(RawArticle.html(twice));
        assertThat(article.headline().orElseThrow().text()).isEqualTo("The mill won’t grind");
        assertThat(article.quotes().get(0).text()).isEqualTo("It isn’t the river’s fault,");
        assertThat(article.diagnostics())
                .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.REPAIRED_CHARACTERS);
    }

    @Test
    void aPageThatWroteReferencesTheSecondTimeIsRepaired() {
        String page = "<p>It isn&acirc;&euro;&trade;t, they don&acirc;&euro;&trade;t, we won&acirc;&euro;&trade;t.</p>";
        assertThat(PARSER.parseHtml(page).body()).isEqualTo("It isn’t, they don’t, we won’t.");
    }
}
