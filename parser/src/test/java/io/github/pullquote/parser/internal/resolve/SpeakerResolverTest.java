package io.github.pullquote.parser.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerResolverTest {
    private static List<String> speakers(String text) {
        return Told.article(text).quotes().stream()
                .flatMap(quote -> quote.attribution().stream())
                .map(attribution -> attribution.speaker().flatMap(Speaker::name).orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“We lost it,” Ann Poe said. “It is gone,” Poe said. “All of it,” she said. | Ann Poe; Ann Poe; Ann Poe",
                "“We lost it,” Poe said. “It is gone,” Ann Poe said. | Ann Poe; Ann Poe",
                "“I said ‘we lost it’ and ran,” Ann Lee said. | Ann Lee; Ann Lee",
                "“We said ‘no’ and ran,” Ann Lee said. | Ann Lee; -",
                "“Ben Lee said ‘no’ and ran,” Ann Poe said. | Ann Poe; Ben Lee"
            })
    void eachQuoteHasItsSpeaker(String text, String expected) {
        assertThat(String.join("; ", speakers(text))).isEqualTo(expected);
    }

    @Test
    void labelsOfTurnsAreSpeakersAndSayI() {
        Article article = Told.article("BEN LEE: Where is the key? ¶ ANN POE: We lost it. I said “it is gone” and ran."
                + " ¶ BEN LEE: When was it lost? ¶ ANN POE: It was on Monday.");
        assertThat(article.speakers())
                .extracting(speaker -> speaker.name().orElse("-"))
                .containsExactly("Ben Lee", "Ann Poe");
        assertThat(article.quotes().stream()
                        .flatMap(quote -> quote.attribution().stream())
                        .map(Attribution::speaker)
                        .map(speaker -> speaker.flatMap(Speaker::name).orElse("-")))
                .contains("Ann Poe");
    }

    /** {@code Q:} is nobody's name. */
    @Test
    void labelsOfOneLetterAreNobody() {
        Article article = Told.article("Q: Where is the key? ¶ A: We lost it. ¶ Q: When was it lost? ¶ A: On Monday.");
        assertThat(article.speakers()).isEmpty();
    }

    @Test
    void roleAndBodyComeFromAnyMention() {
        assertThat(Told.by("“We lost it,” Poe said. ¶ Ann Poe, director of Acme, ran."))
                .isEqualTo("Ann Poe, person, director @ Acme");
        assertThat(Told.by("“We lost it,” said one of the clerks, Ann Ruud, a miller."))
                .isEqualTo("Ann Ruud, person, miller @ -");
    }
}
