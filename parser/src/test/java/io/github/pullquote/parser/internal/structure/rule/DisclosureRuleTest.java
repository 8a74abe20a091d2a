package io.github.pullquote.parser.internal.structure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.NewsPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureRuleTest {
    private static Article with(String paragraph) {
        return NewsPage.parse(
                "",
                NewsPage.p(NewsPage.FIRST)
                        + NewsPage.p(NewsPage.SECOND)
                        + NewsPage.p(paragraph)
                        + NewsPage.p(NewsPage.THIRD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some of the boats shown here hang on an affiliate link, which pays for our pencils.",
                "The Herald may earn commissions when a reader buys a boat.",
                "All anchors are independently selected by people who have dropped one."
            })
    void paragraphOnHowThePublicationEarnsIsANote(String paragraph) {
        assertThat(NewsPage.texts(with(paragraph), BlockRole.NOTE)).containsExactly(paragraph);
    }

    @Test
    void articleMayTellOfCommissions() {
        Article article =
                with("The harbour master earns nothing, he said, and the commission on bridges has never met.");

        assertThat(NewsPage.texts(article, BlockRole.NOTE)).isEmpty();
    }

    @Test
    void quoteIsNoNote() {
        Article article =
                with("“We earn a commission on each boat that leaves,” said Dora Finn, who sold the tickets.");

        assertThat(NewsPage.texts(article, BlockRole.NOTE)).isEmpty();
    }

    @Test
    void longParagraphIsNoNote() {
        Article article = with("Whoever sells boats may earn a commission of some kind. "
                + "The boat went to Oster again. ".repeat(20));

        assertThat(NewsPage.texts(article, BlockRole.NOTE)).isEmpty();
    }
}
