package io.github.pullquote.parser.internal.structure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.NewsPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRuleTest {
    private static final String TEXT =
            NewsPage.p(NewsPage.FIRST) + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD);

    private static List<String> notes(String text) {
        return NewsPage.texts(NewsPage.parse("", text), BlockRole.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow Deputy Editor Ann Poe on Instagram at @annpoe and @poesea.",
                "* Follow Sound News on Snapchat, Instagram and Threads.",
                "Contact reporter Ann Poe at apoe@soundnews.example.",
                "Ann Poe can be reached at ann.poe@soundnews.example.",
                "Email her at ann.poe@soundnews.example with your stories."
            })
    void lineAtTheEndThatSaysWhomToFollowOrAskIsANote(String line) {
        assertThat(notes(TEXT + NewsPage.p(line))).containsExactly(line);
    }

    @Test
    void invitationToFollowIsANoteWhereverItStands() {
        String line = "Follow our reporters on Twitter and Facebook.";

        assertThat(notes(NewsPage.p(NewsPage.FIRST) + NewsPage.p(line) + TEXT)).containsExactly(line);
    }

    @Test
    void addressInTheMiddleOfTheTextIsNone() {
        String line = "The council can be reached at harbour@oster.example by those who want to keep the ferry.";
        Article article = NewsPage.parse("", NewsPage.p(line) + TEXT + TEXT.replace("The ", "Our "));

        assertThat(NewsPage.texts(article, BlockRole.BODY)).contains(line);
    }

    @Test
    void sentenceWithoutAnAddressIsNone() {
        String line = "Follow the coast and you reach the old pier by noon.";

        assertThat(notes(TEXT + NewsPage.p(line))).isEmpty();
    }
}
