package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Cue;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Speaker;
import org.junit.jupiter.api.Test;

/** An article does not hold the same words as many times as they are printed. */
class LightArticleTest {
    private static final Article ARTICLE = ArticleParser.create()
            .parseText(
                    "“We lost the key,” Ann Poe said.\n\n“It was old,” Ann Poe said.\n\n“We lost the key,” Ann Poe said.");

    @Test
    void equalCuesAreOneText() {
        assertThat(cue(1)).isEqualTo("said").isSameAs(cue(0));
    }

    @Test
    void aSpeakerIsNamedAsTheFirstMention() {
        Speaker speaker = ARTICLE.speakers().get(0);

        assertThat(speaker.name().orElseThrow())
                .isEqualTo("Ann Poe")
                .isSameAs(speaker.mentions().get(0).text())
                .isSameAs(speaker.mentions().get(1).text());
    }

    @Test
    void equalBlocksAreOneText() {
        assertThat(ARTICLE.blocks().get(2).text())
                .isSameAs(ARTICLE.blocks().get(0).text());
    }

    private static String cue(int quote) {
        Quote said = ARTICLE.quotes().get(quote);
        return said.attribution()
                .flatMap(Attribution::cue)
                .map(Cue::passage)
                .orElseThrow()
                .text();
    }
}
