package io.github.pullquote.parser.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spanish "que" opens content behind a verb of saying, and a relative clause behind a noun. */
class ContentWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rol dijo que viene. | SUBORDINATOR
            Rol dijo a la prensa que viene. | SUBORDINATOR
            Rol dijo, en rueda de prensa, que viene. | SUBORDINATOR
            Dijo la alcaldesa que viene. | SUBORDINATOR
            Rol criticó la obra que cierra. | RELATIVE
            Dijo Rol, que viene. | RELATIVE
            El hombre que viene calla. | RELATIVE
            """)
    void opensContentBehindAVerbOfSaying(String text, Tag expected) {
        TaggedText words = io.github.pullquote.parser.internal.resolve.Tagged.in("es", text).words;
        int que = 0;
        while (!words.lower(que).equals("que")) {
            que++;
        }
        assertThat(words.tag(que)).isEqualTo(expected);
    }

    @Test
    void aCommaThatOpensTheTextClosesNothing() {
        RawArticle text =
                RawArticle.text(", que prometeu o seu \"empenho pessoal\".").language("pt");
        ArticleAssert.assertWellFormed(
                ArticleParser.create().parse(text), ArticleParser.rules().keySet());
    }
}
