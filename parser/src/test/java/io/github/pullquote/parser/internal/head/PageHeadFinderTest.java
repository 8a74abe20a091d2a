package io.github.pullquote.parser.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.parser.internal.structure.NewsPage;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PageHeadFinderTest {
    private static final String SUMMARY = "Ninety years of smoke and song have come to an end on the sound";
    private static final String MORE = "A bridge has yet to be paid for, and nobody knows by whom";
    private static final String APART =
            "Ninety years of smoke and song have come to an end on the sound, and nobody knows what comes next.";
    private static final String TEXT =
            NewsPage.p(NewsPage.FIRST) + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD);

    private static String standfirst(Article article) {
        return article.standfirst().map(PrintedText::text).orElse("");
    }

    private static StructureRule rule(Article article) {
        String id = article.evidence().get(ArticleField.STANDFIRST).rule().value();
        return Arrays.stream(StructureRule.values())
                .filter(rule -> rule.info().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void headlineIsFoundByTheTitleWhereNoHeadingShowsIt() {
        Article article = NewsPage.parse(
                "<title>" + NewsPage.HEADLINE + "</title>", "", "<div><b>" + NewsPage.HEADLINE + "</b></div>" + TEXT);

        assertThat(NewsPage.texts(article, BlockRole.HEADLINE)).containsExactly(NewsPage.HEADLINE);
    }

    @Test
    void longestLineOfTheHeadlinesElementIsTheHeadline() {
        Article article = NewsPage.parse(
                "<title>" + NewsPage.HEADLINE + "</title>",
                "<h1><div>Harbour</div><div>" + NewsPage.HEADLINE + "</div></h1>",
                TEXT);

        assertThat(NewsPage.texts(article, BlockRole.HEADLINE)).containsExactly(NewsPage.HEADLINE);
        assertThat(article.body()).startsWith(NewsPage.FIRST);
    }

    @Test
    void headingOverTheTextIsTheHeadlineOfReadersThoughMachinesAreToldAnother() {
        Article article = NewsPage.parseHtml("<html lang='en'><title>All about ferries</title><div><h2>"
                + NewsPage.HEADLINE + "</h2><p>" + APART + "</p><p>By Ann Poe</p></div><div class='story'>"
                + TEXT + TEXT.replace("The", "No") + "</div></html>");

        assertThat(NewsPage.texts(article, BlockRole.HEADLINE)).containsExactly(NewsPage.HEADLINE);
        assertThat(standfirst(article)).isEqualTo(APART);
        assertThat(article.body()).startsWith(NewsPage.FIRST);
    }

    @Test
    void headlineRepeatedWithItsKickerIsNoStandfirst() {
        Article article = NewsPage.parse("<h2>On the sound: " + NewsPage.HEADLINE + "</h2>", TEXT);

        assertThat(article.standfirst()).isEmpty();
        assertThat(article.body()).startsWith(NewsPage.FIRST);
    }

    @Test
    void lineUnderTheHeadlineThatEndsInAFigureIsADate() {
        Article article = NewsPage.parse("<div>Written by our own staff, 5 May 2021</div>", TEXT);

        assertThat(article.standfirst()).isEmpty();
    }

    @Test
    void firstParagraphWithANameOfItsOwnIsTheStandfirst() {
        Article article = NewsPage.parse("", "<p class='f4'>" + APART + "</p>" + TEXT);

        assertThat(standfirst(article)).isEqualTo(APART);
        assertThat(article.body()).startsWith(APART);
    }

    @Test
    void firstParagraphInBoldIsTheStandfirstWhateverItsBox() {
        Article article = NewsPage.parse(
                "", "<div><p><b>" + APART + "</b></p>" + NewsPage.p(NewsPage.FIRST) + "</div><div>" + TEXT + "</div>");

        assertThat(standfirst(article)).isEqualTo(APART);
    }

    @Test
    void markMayStandOnAnElementAroundTheSummary() {
        Article article = NewsPage.parse("<div class='intro'><div>" + SUMMARY + "</div></div>", TEXT);

        assertThat(standfirst(article)).isEqualTo(SUMMARY);
        assertThat(rule(article)).isEqualTo(StructureRule.MARKED_STANDFIRST);
    }

    @Test
    void markOnAnElementThatHoldsTheTextTooMarksNothing() {
        Article article = NewsPage.parseHtml("<html lang='en'><title>" + NewsPage.HEADLINE + "</title><body><h1>"
                + NewsPage.HEADLINE + "</h1><div class='intro'>" + TEXT + TEXT.replace(".", "!") + "</div>");

        assertThat(article.standfirst()).isEmpty();
        assertThat(article.body()).startsWith(NewsPage.FIRST);
    }

    @Test
    void summaryOfSeveralParagraphsIsOne() {
        Article article =
                NewsPage.parse("<div class='standfirst'>" + NewsPage.p(SUMMARY) + NewsPage.p(MORE) + "</div>", TEXT);

        assertThat(NewsPage.texts(article, BlockRole.STANDFIRST)).containsExactly(SUMMARY, MORE);
    }

    @Test
    void paragraphAllInBoldUnderTheHeadlineIsTheSummary() {
        String bold = SUMMARY + ", and nobody knows what will come after it.";
        Article article = NewsPage.parse("", NewsPage.p("<b>" + bold + "</b>") + TEXT);

        assertThat(NewsPage.kinds(article).size()
                        + NewsPage.texts(article, BlockRole.STANDFIRST).size())
                .isEqualTo(4);
    }

    @Test
    void pictureAndBylineMayStandBetweenHeadlineAndSummary() {
        Article article = NewsPage.parse(
                "<div class='byline'>By Ann Poe</div><figure><img src='a.jpg'><figcaption>The last boat leaves the pier"
                        + "</figcaption></figure><p class='lead'>" + SUMMARY + "</p>",
                TEXT);

        assertThat(standfirst(article)).isEqualTo(SUMMARY);
    }

    @Test
    void bylineMarkedAsSummaryIsNone() {
        Article article = NewsPage.parse("<p class='summary'>By Ann Poe and Bo Lind</p>", TEXT);

        assertThat(article.standfirst()).isEmpty();
        assertThat(NewsPage.texts(article, BlockRole.BYLINE)).hasSize(1);
    }

    @Test
    void linkMarkedAsSummaryIsNone() {
        Article article = NewsPage.parse("<p class='summary'><a href='/x'>" + SUMMARY + "</a></p>", TEXT);

        assertThat(article.standfirst()).isEmpty();
    }

    @Test
    void markWithinTheBodyIsNoSummary() {
        Article article = NewsPage.parse(
                "",
                NewsPage.p(NewsPage.FIRST) + "<p class='lead'>" + SUMMARY + ".</p>" + TEXT.replace("ferry", "boat"));

        assertThat(article.standfirst()).isEmpty();
    }
}
