package io.github.pullquote.parser.internal.structure.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Quote;
import io.github.pullquote.parser.internal.structure.NewsPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFinderTest {
    private static final String FIRST_ANSWER = "I will miss the cows. They always paid.";
    private static final String SECOND_ANSWER = "I shall sit down.";

    private static List<String> turns(Article article) {
        return article.quotes().stream()
                .filter(quote -> quote.rule().value().equals("quote.turn"))
                .map(Quote::text)
                .toList();
    }

    private static Article interview(String question, String answer) {
        return NewsPage.parse(
                "",
                NewsPage.p(NewsPage.FIRST)
                        + question.replace("¤", "Will you miss it?")
                        + answer.replace("¤", FIRST_ANSWER)
                        + question.replace("¤", "And what will you do now?")
                        + answer.replace("¤", SECOND_ANSWER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p><b>¤</b></p>", "<p><i>¤</i></p>", "<h2>¤</h2>", "<h4>¤</h4>", "<div><strong>¤</strong></div>"
            })
    void typeTellsTheQuestions(String question) {
        Article article = interview(question, "<p>¤</p>");
        assertThat(turns(article))
                .containsExactly("Will you miss it?", FIRST_ANSWER, "And what will you do now?", SECOND_ANSWER);
        assertThat(article.kind()).isEqualTo(ArticleKind.INTERVIEW);
    }

    @Test
    void termsOfAListMayBeQuestions() {
        assertThat(turns(interview("<dl><dt>¤</dt>", "<dd><p>¤</p></dd></dl>"))).hasSize(4);
    }

    @Test
    void answersMayHaveSeveralParagraphs() {
        assertThat(turns(interview("<p><b>¤</b></p>", "<p>¤</p><p>It was cold.</p>")))
                .contains(FIRST_ANSWER + " … It was cold.");
    }

    @Test
    void pictureMayStandBeforeTheAnswer() {
        assertThat(turns(interview(
                        "<p><b>¤</b></p><figure><img src='a.jpg'><figcaption>The quay of Oster</figcaption></figure>",
                        "<p>¤</p>")))
                .contains(FIRST_ANSWER, SECOND_ANSWER)
                .noneMatch(text -> text.contains("quay"));
        assertThat(turns(interview("<p><b>¤</b></p>", "<p>Photo: Ann Poe/AP</p><p>¤</p>")))
                .contains(FIRST_ANSWER, SECOND_ANSWER);
    }

    @Test
    void lineBreakMayPartQuestionAndAnswer() {
        assertThat(turns(interview("<p><b>¤</b><br>", "¤</p>"))).hasSize(4);
    }

    @Test
    void questionsOfAnArticleThatExplainsAreNone() {
        Article article = NewsPage.parse(
                "",
                NewsPage.p(NewsPage.FIRST)
                        + "<h2>What happened?</h2><p>A crack was found in the third pier on Monday.</p>"
                        + "<h2>What does it mean for you?</h2><p>The way is longer. “I hate it,” said Ann Poe.</p>");
        assertThat(turns(article)).isEmpty();
        assertThat(article.kind()).isEqualTo(ArticleKind.NEWS);
    }

    @Test
    void questionsOfReadersAreNone() {
        Article article = NewsPage.parse(
                "",
                NewsPage.p(NewsPage.FIRST)
                        + "<h2>How do I get to Oster?</h2><p>You take the boat that I take myself on most days.</p>"
                        + "<h2>What do I pay?</h2><p>Nothing, for I have never seen anybody at the desk.</p>");
        assertThat(turns(article)).isEmpty();
    }

    @Test
    void subheadingsThatAskNothingAreNone() {
        Article article = NewsPage.parse(
                "",
                NewsPage.p(NewsPage.FIRST)
                        + "<h2>You and the mill</h2><p>I went to see it on Monday, and I was alone.</p>"
                        + "<h2>You and the quay</h2><p>I went there too, but I did not stay for long.</p>");
        assertThat(turns(article)).isEmpty();
    }
}
