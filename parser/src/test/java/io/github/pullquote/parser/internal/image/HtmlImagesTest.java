package io.github.pullquote.parser.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Image;
import io.github.pullquote.parser.internal.structure.NewsPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlImagesTest {
    private static Article withPicture(String picture) {
        return NewsPage.parse(
                "", NewsPage.p(NewsPage.FIRST) + picture + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD));
    }

    @Test
    void captionAndMarkedCreditAreToldApart() {
        Article article = withPicture("<figure><img src='https://harl.example/boat.jpg' alt='A boat'>"
                + "<figcaption>The boat leaves. <span class='photo-credit'>Ann Poe</span></figcaption></figure>");

        assertThat(article.images())
                .containsExactly(Image.builder()
                        .url("https://harl.example/boat.jpg")
                        .alt("A boat")
                        .caption("The boat leaves.")
                        .credit("Ann Poe")
                        .build());
        assertThat(article.body()).doesNotContain("The boat leaves.");
    }

    @Test
    void creditIsToldByItsWords() {
        Article article = withPicture("<figure><img src='boat.jpg'><figcaption>The boat leaves. Photo: Ann Poe/AP"
                + "</figcaption></figure>");

        assertThat(article.images()).singleElement().satisfies(image -> {
            assertThat(image.caption()).contains("The boat leaves.");
            assertThat(image.credit()).contains("Photo: Ann Poe/AP");
        });
    }

    @Test
    void creditMayBeABlockOfTheFigure() {
        Article article = withPicture("<figure><img src='boat.jpg'><figcaption>The boat leaves</figcaption>"
                + "<div class='credit'>Ann Poe</div></figure>");

        assertThat(article.images()).singleElement().satisfies(image -> {
            assertThat(image.caption()).contains("The boat leaves");
            assertThat(image.credit()).contains("Ann Poe");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'w_400,c_fit/boat.jpg 1x, big.jpg 2x', 'w_400,c_fit/boat.jpg'",
        "'boat.jpg, big.jpg 2x', boat.jpg",
        "' , boat.jpg 100w', boat.jpg",
        "'data:image/gif;base64,R0 1x, boat.jpg 2x', boat.jpg",
        "'data:image/gif;base64,R0, boat.jpg 2x', boat.jpg"
    })
    void firstAddressOfASetIsReadAsBrowsersDo(String set, String address) {
        Article article =
                withPicture("<figure><img srcset='" + set + "'><figcaption>The boat leaves</figcaption></figure>");

        assertThat(article.images()).extracting(image -> image.url().orElse("")).containsExactly(address);
    }

    @Test
    void addressOfAPictureThatIsLoadedLateIsFound() {
        Article article = withPicture("<figure><img src='data:image/gif;base64,R0' data-src='late.jpg'>"
                + "<figcaption>The boat leaves</figcaption></figure>");

        assertThat(article.images()).extracting(image -> image.url().orElse("")).containsExactly("late.jpg");
    }

    @Test
    void wordsOnAPlayerAreNoCaption() {
        Article article = withPicture("<div class='video-player'><div>Play video</div><div>0.5x</div></div>");

        assertThat(article.images()).isEmpty();
        assertThat(article.body()).doesNotContain("Play video");
    }

    @Test
    void pictureThatOnlyTheMetadataNameComesFirst() {
        Article article = NewsPage.parse(
                "<title>" + NewsPage.HEADLINE
                        + "</title><meta property='og:image' content='https://harl.example/top.jpg'>",
                "<h1>" + NewsPage.HEADLINE + "</h1>",
                NewsPage.p(NewsPage.FIRST)
                        + "<figure><img src='https://harl.example/boat.jpg'><figcaption>The boat"
                        + " leaves</figcaption></figure>"
                        + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD));

        assertThat(article.images())
                .extracting(image -> image.url().orElse(""))
                .containsExactly("https://harl.example/top.jpg", "https://harl.example/boat.jpg");
    }
}
