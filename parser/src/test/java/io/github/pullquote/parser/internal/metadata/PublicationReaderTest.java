package io.github.pullquote.parser.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Image;
import io.github.pullquote.core.Publication;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetaNames;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Pages;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationReaderTest {
    @Test
    void putsJsonLdAndMetaElementsTogether() {
        Publication publication = publication("<link rel=canonical href='/coast/ferry'>"
                + "<meta property='og:site_name' content='The Harbour Post'>"
                + "<meta property='article:section' content='Sea'>"
                + article("\"publisher\": {\"name\": \"Coast Media\"}, \"articleSection\": [\"Coast\", \"News\"],"
                        + " \"keywords\": \"ferry, storm,ferry\""));
        assertThat(publication.site()).contains("The Harbour Post");
        assertThat(publication.publisher()).contains("Coast Media");
        assertThat(publication.section()).contains("Coast");
        assertThat(publication.keywords()).containsExactly("ferry", "storm");
        assertThat(publication.canonicalUrl()).contains("https://harbour.example/coast/ferry");
        assertThat(publication.paywalled()).isEmpty();
    }

    @Test
    void skipsAddressesWhereNamesBelong() {
        assertThat(publication("<meta property='article:publisher' content='https://social.example/harbour'>"
                                + "<meta name=keywords content=ferry>")
                        .publisher())
                .isEmpty();
    }

    @Test
    void knowsAPaywallByTheArticleAPartOfItOrItsTier() {
        assertThat(publication(article("\"isAccessibleForFree\": \"False\"")).paywalled())
                .contains(true);
        assertThat(publication(article("\"isAccessibleForFree\": true")).paywalled())
                .contains(false);
        assertThat(publication(article("\"hasPart\": {\"isAccessibleForFree\": false}"))
                        .paywalled())
                .contains(true);
        assertThat(publication("<meta property='article:content_tier' content=locked>")
                        .paywalled())
                .contains(true);
    }

    @Test
    void saysNothingOfAPageThatSaysNothing() {
        assertThat(PublicationReader.read(page("<p>Ferry</p>"))).isEmpty();
    }

    @Test
    void readsTheLanguageOfTheRootThenOfTheMetadata() {
        assertThat(language("<html lang='de_ch'>")).contains("de-CH");
        assertThat(language("<html lang=''><meta property='og:locale' content=fr_FR>"))
                .contains("fr-FR");
        assertThat(language("<meta http-equiv=Content-Language content='zh-hans'>"))
                .contains("zh-Hans");
        assertThat(language("<html lang='English'>")).isEmpty();
    }

    @Test
    void readsTheKindFromTheTypeThenFromTheSection() {
        assertThat(kind(article("\"x\": 1").replace("NewsArticle", "OpinionNewsArticle")))
                .contains(ArticleKind.OPINION);
        assertThat(kind(article("\"x\": 1").replace("NewsArticle", "LiveBlogPosting")))
                .contains(ArticleKind.LIVE_BLOG);
        assertThat(kind(article("\"articleSection\": \"Obituaries\""))).contains(ArticleKind.OBITUARY);
        assertThat(kind("<meta property='article:section' content=Kommentar>")).contains(ArticleKind.OPINION);
        assertThat(kind(article("\"articleSection\": \"Coast\""))).isEmpty();
    }

    @Test
    void readsPicturesWithCaptionAndCreditAndEachOnce() {
        assertThat(ImageReader.read(page("<meta property='og:image' content='https://img.example/a.jpg?w=9'>"
                        + "<meta property='og:image:alt' content='A ferry'>"
                        + article("\"image\": [{\"url\": \"https://img.example/a.jpg\", \"caption\": \"The ferry\","
                                + " \"creditText\": \"Ada Brook\"}, \"https://img.example/b.jpg\"]"))))
                .containsExactly(
                        Image.builder()
                                .url("https://img.example/a.jpg")
                                .caption("The ferry")
                                .credit("Ada Brook")
                                .build(),
                        Image.builder().url("https://img.example/b.jpg").build());
    }

    private static Publication publication(String html) {
        return PublicationReader.read(page(html)).orElseThrow().value();
    }

    private static Optional<String> language(String html) {
        return LanguageReader.read(page(html)).map(Candidate::value);
    }

    private static Optional<ArticleKind> kind(String html) {
        return new KindReader(new Lexicons()).read(page(html)).map(Candidate::value);
    }

    private static PageData page(String html) {
        return PageData.of(
                Pages.read(html), Optional.of("https://harbour.example/x?y=1"), MetaNames.of(new Lexicons()));
    }

    private static String article(String fields) {
        return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", " + fields + "}</script>";
    }
}
