package io.github.pullquote.parser.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.parser.internal.structure.NewsPage;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlHeadTest {
    private static final String SUMMARY = "Ninety years of smoke and song have come to an end on the sound";
    private static final String TEXT =
            NewsPage.p(NewsPage.FIRST) + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD);

    private static String standfirst(Article article) {
        return article.standfirst().map(PrintedText::text).orElse("");
    }

    @Test
    void headlineIsASliceOfItsElement() {
        Article article = NewsPage.parse("", TEXT);

        assertThat(article.headline()).hasValueSatisfying(headline -> {
            assertThat(headline.text()).isEqualTo(NewsPage.HEADLINE);
            assertThat(headline.span()).isPresent();
        });
        assertThat(NewsPage.texts(article, BlockRole.HEADLINE)).containsExactly(NewsPage.HEADLINE);
    }

    @Test
    void headlineRepeatedInThePageIsDropped() {
        Article article = NewsPage.parse("", NewsPage.p(NewsPage.HEADLINE) + TEXT);

        assertThat(article.body()).doesNotContain(NewsPage.HEADLINE).startsWith(NewsPage.FIRST);
    }

    @Test
    void shortLineOverTheHeadlineIsTheKicker() {
        Article article = NewsPage.parse(
                "<title>" + NewsPage.HEADLINE + "</title>",
                "<p class='kicker'>Harbour</p><h1>" + NewsPage.HEADLINE + "</h1>",
                TEXT);

        assertThat(article.kicker().map(PrintedText::text)).contains("Harbour");
        assertThat(article.body()).startsWith(NewsPage.FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"standfirst", "article__subTitle", "dek", "page-lead-text", "c-excerpt", "Vorspann"})
    void elementMarkedAsSummaryIsTheStandfirst(String name) {
        Article article = NewsPage.parse("<p class='" + name + "'>" + SUMMARY + "</p>", TEXT);

        assertThat(standfirst(article)).isEqualTo(SUMMARY);
        assertThat(article.body()).startsWith(NewsPage.FIRST);
    }

    @Test
    void itemsOfAMarkedSummaryMakeOneStandfirst() {
        Article article = NewsPage.parse(
                "<div class='summary'><ul><li>Ninety years of smoke and song are over.</li>"
                        + "<li>A bridge has yet to be paid for.</li></ul></div>",
                TEXT);

        assertThat(standfirst(article))
                .isEqualTo("Ninety years of smoke and song are over.\nA bridge has yet to be paid for.");
        assertThat(NewsPage.texts(article, BlockRole.STANDFIRST)).hasSize(2);
    }

    @Test
    void blockThatIsTheDescriptionIsTheStandfirst() {
        Article article = NewsPage.parse(
                "<title>" + NewsPage.HEADLINE + "</title><meta property='og:description' content='" + SUMMARY + ".'>",
                "<h1>" + NewsPage.HEADLINE + "</h1><div><span>" + SUMMARY + "</span></div>",
                TEXT);

        assertThat(standfirst(article)).isEqualTo(SUMMARY);
        assertThat(article.evidence().get(ArticleField.STANDFIRST).rule())
                .isEqualTo(StructureRule.DESCRIBED_STANDFIRST.info().id());
    }

    @Test
    void secondHeadingUnderTheHeadlineIsTheStandfirst() {
        Article article = NewsPage.parse("<h2>" + SUMMARY + "</h2>", TEXT);

        assertThat(standfirst(article)).isEqualTo(SUMMARY);
        assertThat(NewsPage.kinds(article)).doesNotContain("heading1");
    }

    @Test
    void runningTextApartFromTheParagraphsIsTheStandfirst() {
        String apart =
                "Ninety years of smoke and song have come to an end on the sound, and nobody knows what comes next.";
        Article article = NewsPage.parse("<div>" + apart + "</div>", TEXT);

        assertThat(standfirst(article)).isEqualTo(apart);
    }

    @Test
    void firstParagraphAmongItsLikeIsNoStandfirst() {
        Article article = NewsPage.parse(
                "<title>" + NewsPage.HEADLINE + "</title><meta name='description' content='" + NewsPage.FIRST + "'>",
                "<h1>" + NewsPage.HEADLINE + "</h1>",
                TEXT);

        assertThat(article.standfirst()).isEmpty();
        assertThat(article.body()).startsWith(NewsPage.FIRST);
    }

    @Test
    void descriptionThatThePageDoesNotShowIsNoStandfirst() {
        Article article = NewsPage.parse(
                "<title>" + NewsPage.HEADLINE + "</title><meta name='description' content='" + SUMMARY + ".'>",
                "<h1>" + NewsPage.HEADLINE + "</h1>",
                TEXT);

        assertThat(article.standfirst()).isEmpty();
    }

    @Test
    void scrapsBetweenHeadlineAndTextAreNoBody() {
        Article article = NewsPage.parse("<div>5 min read</div><div>Listen to this article</div>", TEXT);

        assertThat(article.body()).startsWith(NewsPage.FIRST);
        assertThat(article.dropped())
                .anyMatch(dropped -> dropped.rule()
                                .equals(StructureRule.HEAD_FURNITURE.info().id())
                        && article.source().slice(dropped.span()).equals("5 min read"));
    }

    @Test
    void bylineAndClosingLineBothCount() {
        Article article = NewsPage.parse(
                "<div class='byline'>By Ann Poe, harbour correspondent</div>",
                TEXT + "<p><em>Additional reporting by Bo Lind</em></p>");

        assertThat(article.bylines())
                .extracting(Byline::position)
                .containsExactly(BylinePosition.HEAD, BylinePosition.END);
        assertThat(article.bylines().get(1).contributors())
                .singleElement()
                .satisfies(each -> assertThat(each.contribution()).isEqualTo(Contribution.ADDITIONAL_REPORTING));
        assertThat(NewsPage.texts(article, BlockRole.BYLINE)).containsExactly("By Ann Poe, harbour correspondent");
        assertThat(NewsPage.texts(article, BlockRole.SIGN_OFF)).containsExactly("Additional reporting by Bo Lind");
    }

    @Test
    void languageIsTheOneOfTheWordsWhenThePageNamesAnother() {
        String german =
                "Die Fähre zwischen Harl und Oster hat nach neunzig Jahren ihre letzte Fahrt gemacht, und niemand "
                        + "im Hafen wollte sie gehen sehen, denn sie war für die Leute auf der Insel der einzige Weg.";
        Article article = NewsPage.parse("", NewsPage.p(german) + NewsPage.p(german.replace("Harl", "Aal")));

        assertThat(article.language()).contains("de");
    }

    @Test
    void languageIsTheOneThatThePageNames() {
        assertThat(NewsPage.parse("", TEXT).language()).contains("en");
    }
}
