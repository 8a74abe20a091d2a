package io.github.pullquote.parser.internal.structure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.NewsPage;
import org.junit.jupiter.api.Test;

class BiographyRuleTest {
    private static final String TEXT =
            NewsPage.p(NewsPage.FIRST) + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD);
    private static final String NOTE = "Ann Poe is a reporter who covers the harbours of the sound.";

    @Test
    void lastParagraphThatOpensWithThePrintedAuthorIsABiography() {
        assertThat(NewsPage.texts(NewsPage.parse("<p>By Ann Poe</p>", TEXT + NewsPage.p(NOTE)), BlockRole.BIOGRAPHY))
                .containsExactly(NOTE);
    }

    @Test
    void authorMayBeKnownFromTheMetadataOnly() {
        String meta = "<title>" + NewsPage.HEADLINE + "</title><meta name='author' content='Ann Poe'>";
        String head = "<h1>" + NewsPage.HEADLINE + "</h1>";

        assertThat(NewsPage.texts(NewsPage.parse(meta, head, TEXT + NewsPage.p(NOTE)), BlockRole.BIOGRAPHY))
                .containsExactly(NOTE);
    }

    @Test
    void pronounsMayFollowTheName() {
        String note = "Ann Poe (she/her) covers the harbours of the sound.";

        assertThat(NewsPage.texts(NewsPage.parse("<p>By Ann Poe</p>", TEXT + NewsPage.p(note)), BlockRole.BIOGRAPHY))
                .containsExactly(note);
    }

    @Test
    void paragraphAboutSomebodyElseStaysInTheBody() {
        String line = "Bo Tarn is the harbour master of Oster and does not want a bridge.";

        assertThat(NewsPage.texts(NewsPage.parse("<p>By Ann Poe</p>", TEXT + NewsPage.p(line)), BlockRole.BODY))
                .contains(line);
    }
}
