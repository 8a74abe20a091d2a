package io.github.pullquote.parser.internal.content.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.SourceRegion;
import io.github.pullquote.core.TextOrigin;
import io.github.pullquote.parser.ArticleParser;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DataBodyTest {
    private static final String FIRST = "The lighthouse keeper of Torrin has hung up his keys after forty years, "
            + "and the lamp now answers to a computer in the county town.";
    private static final String SECOND = "“It never thanks me,” Osk Varley said of his successor. He will stay in the "
            + "cottage below the tower, where the fog horn still wakes him, and paint the railings every spring.";
    private static final String THIRD = "The harbour board counted eleven ships on Monday, one more than it had "
            + "expected, and called the change a success; two of them had asked for the keeper by name.";

    private static Article parse(String visible) {
        return parse(FIRST + "\\n\\n" + SECOND + "\\n\\n" + THIRD, visible);
    }

    private static Article parse(String data, String visible) {
        Article article = ArticleParser.create()
                .parseHtml("<html lang=en><title>Keeper leaves Torrin light</title>"
                        + "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Keeper leaves Torrin light\",\"articleBody\":\""
                        + data + "\"}</script><body>" + visible);
        ArticleAssert.assertWellFormed(article, ArticleParser.rules().keySet());
        return article;
    }

    @Test
    void textThatOnlyJsonLdHoldsIsTheBodyAndAppendedToTheSource() {
        Article article = parse("<div id=app><p>Loading</p></div>");
        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(article.source().text()).startsWith("Loading\n" + FIRST);
        assertThat(article.source().regions()).extracting(SourceRegion::origin).containsExactly(TextOrigin.JSON_LD);
        assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.TEXT_FROM_DATA);
    }

    @Test
    void quotesOfTheTextInTheDataHaveTheirSpeaker() {
        assertThat(parse("<div id=app></div>").quotes())
                .anySatisfy(quote -> assertThat(quote.speakerName()).contains("Osk Varley"));
    }

    @Test
    void aPageThatShowsItsTextIsReadAsShown() {
        Article article = parse("<article><p>" + FIRST + "</p><p>" + SECOND + "</p></article>");
        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(article.source().regions()).isEmpty();
    }

    @Test
    void aPageThatShowsTheLatestPostsOfManyIsReadAsShown() {
        String posts = IntStream.range(0, 160)
                .mapToObj(hour -> "After " + hour + " hours: " + FIRST)
                .collect(Collectors.joining("\\n\\n"));
        String shown = IntStream.range(80, 120)
                .mapToObj(hour -> "<p>After " + hour + " hours: " + FIRST + "</p>")
                .collect(Collectors.joining());

        Article article = parse(posts, "<article>" + shown + "</article>");

        assertThat(article.source().regions()).isEmpty();
        assertThat(article.body()).startsWith("After 80 hours: ").endsWith(FIRST);
    }

    @Test
    void aPageThatShowsItsTextRightInTheBodyIsRead() {
        Article article = parse("<h1>Keeper leaves Torrin light</h1><b>" + FIRST + "</b><hr>" + SECOND);
        assertThat(article.status()).isEqualTo(ArticleStatus.COMPLETE);
    }
}
