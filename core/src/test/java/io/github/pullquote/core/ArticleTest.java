package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArticleTest {
    @Test
    void bodyIsTheRunningTextWithABlankLineBetweenBlocks() {
        assertThat(SampleArticle.full().body()).isEqualTo("""
                        CALDER, March 3 (Coastal Press) — The bridge shuts on Monday.

                        What the engineers say

                        “It is safe,” chief engineer Ida Voss told reporters at the quay on Sunday, “but ‘safe’ is not sound.”

                        „Wir warten nicht“, teilte die Hafenbehörde mit.

                        Critics would call the “miracle mortar” a “waste”.""");
    }

    @Test
    void bodyJoinsHardWrappedLines() {
        assertThat(articleOfBlocks("The bridge\nis  shut.", BlockKind.PARAGRAPH, BlockRole.BODY)
                        .body())
                .isEqualTo("The bridge is  shut.");
    }

    @Test
    void bodyLeavesOutOtherRolesAndKinds() {
        assertThat(articleOfBlocks("Read on", BlockKind.PARAGRAPH, BlockRole.PROMOTION)
                        .body())
                .isEmpty();
        assertThat(articleOfBlocks("A bridge", BlockKind.OTHER, BlockRole.BODY).body())
                .isEmpty();
    }

    @Test
    void speechLeavesOutScareQuotes() {
        Article article = SampleArticle.full();

        assertThat(article.quotes()).extracting(Quote::text).contains("safe").hasSize(5);
        assertThat(article.speech())
                .extracting(Quote::text)
                .containsExactly(
                        "It is safe, … but ‘safe’ is not sound.",
                        "It is safe",
                        "Wir warten nicht",
                        "the “miracle mortar” a “waste”");
    }

    @Test
    void quotesByASpeakerAreTheirs() {
        Article article = SampleArticle.full();
        Speaker port = article.speakers().get(1);
        Speaker stranger = Speaker.builder().from(port).name("Somebody").build();

        assertThat(article.quotesBy(port)).extracting(Quote::text).containsExactly("Wir warten nicht");
        assertThat(article.quotesBy(Speaker.builder().from(port).build())).hasSize(1);
        assertThat(article.quotesBy(stranger)).isEmpty();
    }

    @Test
    void authorsAreTheDistinctPersonsWhoWroteIt() {
        Contributor mara = contributor("Mara Ellison", ContributorKind.PERSON, Contribution.AUTHOR);
        Contributor editor = contributor("Paul Hagen", ContributorKind.PERSON, Contribution.EDITING);
        Contributor agency = contributor("Coastal Press", ContributorKind.ORGANISATION, Contribution.AUTHOR);
        Contributor jonas = contributor("Jonas Weidt", ContributorKind.PERSON, Contribution.AUTHOR);

        assertThat(articleBy(mara, editor, agency, mara, jonas).authors()).containsExactly(mara, jonas);
    }

    @Test
    void authorsNamedTwiceAreGivenOnceByTheFullestEntry() {
        Contributor bare = contributor("Mara Ellison", ContributorKind.PERSON, Contribution.AUTHOR);
        Contributor full =
                Contributor.builder().from(bare).role("Science Correspondent").build();
        Contributor jonas = contributor("Jonas Weidt", ContributorKind.PERSON, Contribution.AUTHOR);

        assertThat(articleBy(bare, jonas, full).authors()).containsExactly(full, jonas);
        assertThat(articleBy(full, jonas, bare).authors()).containsExactly(full, jonas);
    }

    @Test
    void authorsAreOthersWhereNoPersonIsNamed() {
        Contributor staff = contributor("Staff", ContributorKind.STAFF, Contribution.AUTHOR);
        Contributor agency = contributor("Coastal Press", ContributorKind.ORGANISATION, Contribution.AUTHOR);
        Contributor editor = contributor("Paul Hagen", ContributorKind.PERSON, Contribution.EDITING);

        assertThat(articleBy(staff, editor, agency).authors()).containsExactly(staff, agency);
        assertThat(articleBy(editor).authors()).isEmpty();
    }

    @Test
    void equalityIgnoresWhereTheTextStandsInTheHtml() {
        Article article = SampleArticle.full();
        HtmlAlignment alignment =
                HtmlAlignment.of(ImmutableList.of(new HtmlAlignment.Run(new Span(0, 1), new Span(7, 8))));
        Article tracked = Article.builder()
                .from(article)
                .source(SourceText.builder()
                        .from(article.source())
                        .alignment(alignment)
                        .build())
                .build();

        assertThat(tracked).isEqualTo(article);
        assertThat(ArticleJson.write(tracked)).isEqualTo(ArticleJson.write(article));
    }

    @Test
    void alignmentAndRegionsSurviveSerialization() {
        SourceText source = SourceText.builder()
                .text("ab")
                .format(SourceFormat.HTML)
                .addRegions(new SourceRegion(new Span(1, 2), TextOrigin.SCRIPT))
                .alignment(HtmlAlignment.of(ImmutableList.of(new HtmlAlignment.Run(new Span(0, 1), new Span(7, 8)))))
                .build();

        SourceText serialized = RoundTripLaws.serialized(source);

        assertThat(serialized.regions()).isEqualTo(source.regions());
        assertThat(serialized.htmlSpans(new Span(0, 2))).containsExactly(new Span(7, 8));
    }

    private static Article articleOfBlocks(String text, BlockKind kind, BlockRole role) {
        SourceText source = SourceText.ofText(text);
        return Article.builder()
                .status(ArticleStatus.COMPLETE)
                .source(source)
                .kind(ArticleKind.NEWS)
                .addBlocks(Block.builder()
                        .passage(source.passage(new Span(0, text.length())))
                        .kind(kind)
                        .role(role)
                        .build())
                .build();
    }

    private static Article articleBy(Contributor... contributors) {
        Article.Builder article = Article.builder()
                .status(ArticleStatus.COMPLETE)
                .source(SourceText.ofText(""))
                .kind(ArticleKind.NEWS);
        Arrays.stream(contributors)
                .map(contributor -> Byline.builder()
                        .text("By " + contributor.name())
                        .position(BylinePosition.HEAD)
                        .addContributors(contributor)
                        .build())
                .forEach(article::addBylines);
        return article.build();
    }

    private static Contributor contributor(String name, ContributorKind kind, Contribution contribution) {
        return Contributor.builder()
                .name(name)
                .kind(kind)
                .contribution(contribution)
                .build();
    }
}
