package io.github.pullquote.parser.internal.content;

import static io.github.pullquote.parser.internal.content.Selected.HEADLINE;
import static io.github.pullquote.parser.internal.content.Selected.TEXT;
import static io.github.pullquote.parser.internal.content.Selected.h1;
import static io.github.pullquote.parser.internal.content.Selected.p;
import static io.github.pullquote.parser.internal.content.Selected.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentThreadsTest {
    private static final String SHORT = "The old ferry stopped on Monday, and nobody cried.";
    private static final String ONE = "I was on the pier, " + "and it rained again ".repeat(40) + ".";
    private static final String TWO = "I was not on the pier, " + "for it rained again ".repeat(40) + ".";
    private static final String COMMENT = "dropped comment, COMMENT";

    private static String comments(String open, String close) {
        return "<ol><li class='comment'><cite>Ann</cite>" + open + ONE + close
                + "</li><li class='comment'><cite>Bo</cite>" + open + TWO + close + "</li></ol>";
    }

    @Test
    void commentsOutweighAnArticleOfOneSentence() {
        assertThat(rules(h1(HEADLINE) + p(SHORT) + comments("<p>", "</p>")))
                .containsEntry(SHORT, "text")
                .containsEntry(ONE, COMMENT)
                .containsEntry(TWO, COMMENT);
    }

    @Test
    void aFieldToWriteIntoShowsThatASingleTextIsAComment() {
        assertThat(rules(h1(HEADLINE) + p(SHORT) + "<div id='comments'>" + p(ONE) + "<textarea>Hi</textarea></div>"))
                .containsEntry(SHORT, "text")
                .containsEntry(ONE, COMMENT);
    }

    @Test
    void theTextOfACommentIsNotThatOfTheArticle() {
        assertThat(rules(h1(HEADLINE) + p(SHORT) + comments("<div class='entry-content'>", "</div>")))
                .containsEntry(SHORT, "text")
                .containsEntry(TWO, COMMENT);
    }

    @Test
    void anOpinionMayBeCalledAComment() {
        assertThat(rules(h1(HEADLINE) + p(SHORT) + "<div class='comment'>" + TEXT + "</div>"))
                .containsEntry(Selected.FIRST, "text");
        assertThat(rules(h1(HEADLINE) + p(SHORT) + "<div class='comment'>" + p(ONE) + "</div><div class='comment'>"
                        + p(TWO) + "</div>"))
                .containsEntry(ONE, "text");
    }

    @Test
    void withoutTextBeforeThemCommentsAreTheArticle() {
        assertThat(rules(h1(HEADLINE) + comments("<p>", "</p>"))).containsEntry(ONE, "text");
    }
}
