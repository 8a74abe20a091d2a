package io.github.pullquote.parser.internal.metadata.headline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetaNames;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Pages;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineReaderTest {
    private static final ImmutableSet<String> LABELS = ImmutableSet.of("opinion");

    private static final String SITE = "<meta property='og:site_name' content='The Harbour Post'>";

    @Test
    void takesTheH1ThatIsMostLikeTheTitle() {
        assertHeadline(
                "<title>Ferry sinks off the cape - Coast</title><h1>Coast</h1><h1>Ferry sinks off the cape</h1>",
                "Ferry sinks off the cape",
                MetadataRule.HEADLINE_H1);
    }

    @Test
    void leavesOutAnH1ThatNamesTheSite() {
        assertHeadline(
                SITE + "<title>Ferry sinks | The Harbour Post</title><h1>The Harbour Post</h1><h2>Ferry sinks</h2>",
                "Ferry sinks",
                MetadataRule.HEADLINE_ECHO);
    }

    @Test
    void leavesOutAnH1InAPathOfLinks() {
        assertHeadline(
                "<title>Ferry disaster: what we know</title><meta property='og:title' content='Ferry sinks off the"
                        + " cape'><ol class=breadcrumbs><li><h1>Ferry disaster: what we"
                        + " know</h1></li></ol><article><h2>Ferry sinks off the cape</h2></article>",
                "Ferry sinks off the cape",
                MetadataRule.HEADLINE_ECHO);
    }

    @Test
    void leavesOutAHiddenH1() {
        assertHeadline(
                "<title>Ferry sinks off the cape</title><h1 style='display: none'>Ferry sinks off cape</h1>"
                        + "<h1>Ferry sinks off the cape tonight</h1>",
                "Ferry sinks off the cape tonight",
                MetadataRule.HEADLINE_H1);
    }

    @Test
    void takesWhatJsonLdAndOpenGraphAgreeOnAgainstTheH1() {
        assertHeadline(
                "<meta property='og:title' content='Storm sinks ferry off cape'>"
                        + script("{\"@type\": \"NewsArticle\", \"headline\": \"Storm sinks ferry off cape\"}")
                        + "<h1>Ferry off the cape sunk by a storm</h1>",
                "Storm sinks ferry off cape",
                MetadataRule.HEADLINE_JSON_LD);
    }

    @Test
    void findsTheElementThatShowsWhatJsonLdAndOpenGraphAgreeOn() {
        PageData page = page("<meta property='og:title' content='Storm sinks ferry off cape'>"
                + script("{\"@type\": \"NewsArticle\", \"headline\": \"Storm sinks ferry off cape\"}")
                + "<h1>Coast</h1><h2>Storm sinks ferry off cape</h2>");
        assertThat(HeadlineReader.read(page, LABELS).flatMap(HeadlineReader.Headline::element))
                .hasValueSatisfying(element -> assertThat(element.tag()).isEqualTo("h2"));
    }

    @Test
    void leavesOutAnH1ThatLeadsToAPartOfTheSite() {
        String title = "<title>Ferry sinks off cape -- Coast Log -- The Harbour Post</title>";
        assertHeadline(
                title + "<h1><a href='/index.htm'>The Harbour Post</a></h1><h2>Ferry sinks off cape</h2>",
                "Ferry sinks off cape",
                MetadataRule.HEADLINE_H1);
        assertHeadline(
                title + "<h1><a href='/2024/ferry'>Ferry sinks off cape</a></h1><h3>Coast Log</h3>",
                "Ferry sinks off cape",
                MetadataRule.HEADLINE_H1);
    }

    @Test
    void keepsAnH1ThatAThirdSourceBearsOut() {
        assertHeadline(
                "<meta property='og:title' content='Storm sinks ferry'><meta name='twitter:title'"
                        + " content='Storm sinks ferry: all saved'>"
                        + script("{\"@type\": \"NewsArticle\", \"headline\": \"Storm sinks ferry\"}")
                        + "<h1>Storm sinks ferry: all saved</h1>",
                "Storm sinks ferry: all saved",
                MetadataRule.HEADLINE_H1);
    }

    @Test
    void leavesOutAKickerInAnElementOfItsOwn() {
        assertHeadline(
                "<title>Storm at the cape - Ferry sinks with cargo</title>"
                        + "<h1><span>Storm at the cape</span> <span>Ferry sinks with cargo</span></h1>",
                "Ferry sinks with cargo",
                MetadataRule.HEADLINE_H1);
    }

    @Test
    void leavesOutAKickerThatOnlyItsLooksTellApartThoughMachinesReadOnFromIt() {
        assertHeadline(
                "<title>Storm at the cape: Ferry sinks with cargo</title>"
                        + script("{\"@type\": \"NewsArticle\", \"headline\": \"Storm at the cape: Ferry sinks with"
                                + " cargo\"}")
                        + "<h1><span>Storm at the cape</span> <span>Ferry sinks with cargo</span></h1>",
                "Ferry sinks with cargo",
                MetadataRule.HEADLINE_H1);
    }

    @Test
    void keepsAKickerThatTheTitleReadsOnFrom() {
        assertHeadline(
                "<title>Storm at the cape: Ferry sinks with cargo</title>"
                        + "<h1><span>Storm at the cape:</span> <span>Ferry sinks with cargo</span></h1>",
                "Storm at the cape: Ferry sinks with cargo",
                MetadataRule.HEADLINE_H1);
    }

    @Test
    void leavesOutAFewWordsBeforeAnotherTitle() {
        assertHeadline(
                "<meta property='og:title' content='ferry sinks with cargo'><h1>Exclusive - Ferry sinks with"
                        + " cargo</h1>",
                "Ferry sinks with cargo",
                MetadataRule.HEADLINE_H1);
    }

    @Test
    void keepsEmphasisInTheHeadline() {
        assertHeadline(
                "<title>Review: Saltwater is a grand film</title><h1><em>Saltwater</em> is a grand film</h1>",
                "Saltwater is a grand film",
                MetadataRule.HEADLINE_H1);
    }

    @Test
    void findsTheTitleInAnOldLayoutWithoutHeadings() {
        assertHeadline(
                "<title>HARBOUR NEWS | Coast | Ferry sinks off cape</title><table><tr><td>Coast<td>"
                        + "<b><font size=5>Ferry sinks off cape</font></b></table>",
                "Ferry sinks off cape",
                MetadataRule.HEADLINE_ECHO);
    }

    @Test
    void fallsBackOnMetaAndTitleWithoutTheSitesName() {
        assertHeadline(
                SITE + "<meta property='og:title' content='Ferry sinks - Harbour Post'>",
                "Ferry sinks",
                MetadataRule.HEADLINE_META);
        assertHeadline(SITE + "<title>Harbour Post: Ferry sinks</title>", "Ferry sinks", MetadataRule.HEADLINE_TITLE);
    }

    @Test
    void keepsATitleInWhichTheSiteIsOnlyMentioned() {
        assertHeadline(
                SITE + "<title>Ferry sinks: why The Harbour Post had warned of it for years</title>",
                "Ferry sinks: why The Harbour Post had warned of it for years",
                MetadataRule.HEADLINE_TITLE);
    }

    @Test
    void prefersThePartOfTheTitleThatThePageShowsToAnH1LikeNoTitle() {
        assertHeadline(
                "<title>Ferry sinks off cape - Harbour Wire</title><h1>Sorry, something broke here</h1>"
                        + "<p class=hed>Ferry sinks off cape</p>",
                "Ferry sinks off cape",
                MetadataRule.HEADLINE_ECHO);
    }

    @Test
    void takesTheOnlyH1OfAPageWithoutTitles() {
        assertHeadline("<h1>Ferry sinks off cape</h1>", "Ferry sinks off cape", MetadataRule.HEADLINE_H1);
    }

    @Test
    void leavesOutALabelAfterABar() {
        assertHeadline(
                "<title>Ferry ought to sink | Opinion</title><h1>Ferry ought to sink | Opinion</h1>",
                "Ferry ought to sink",
                MetadataRule.HEADLINE_H1);
        assertHeadline(
                "<title>Ferry ought to sink | Opinion</title><h1><div>Coast</div><b>Ferry ought to sink |"
                        + " Opinion</b></h1>",
                "Ferry ought to sink",
                MetadataRule.HEADLINE_H1);
        assertHeadline(
                "<title>Ferry sinks | Nobody swims</title><h1>Ferry sinks | Nobody swims</h1>",
                "Ferry sinks | Nobody swims",
                MetadataRule.HEADLINE_H1);
    }

    @Test
    void leavesOutAKickerBesideAllOfTheTitleForSocialNetworks() {
        assertHeadline(
                "<title>Storm at the cape: Ferry sinks at night</title>"
                        + "<meta property='og:title' content='Ferry sinks at night'>"
                        + "<h1><span>Storm at the cape</span> <span>Ferry sinks at night</span></h1>",
                "Ferry sinks at night",
                MetadataRule.HEADLINE_H1);
    }

    @Test
    void takesNoLinkToTheHomePageForTheHeadline() {
        assertHeadline(
                "<title>Harbour Money</title><a href='/'>Harbour Money</a>"
                        + script("{\"@type\": \"NewsArticle\", \"headline\": \"Ferry sinks off cape\"}"),
                "Ferry sinks off cape",
                MetadataRule.HEADLINE_JSON_LD);
    }

    @Test
    void findsNothingOnAnEmptyPage() {
        assertThat(HeadlineReader.read(page(""), LABELS)).isEmpty();
    }

    private static void assertHeadline(String html, String text, MetadataRule rule) {
        assertThat(HeadlineReader.read(page(html), LABELS).map(HeadlineReader.Headline::candidate))
                .contains(new Candidate<>(text, rule));
    }

    private static PageData page(String html) {
        return PageData.of(Pages.read(html), Optional.empty(), MetaNames.of(new Lexicons()));
    }

    private static String script(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }
}
