package io.github.pullquote.parser.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Image;
import io.github.pullquote.parser.internal.structure.NewsPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageFinderTest {
    private static ImmutableList<Image> images(String markup) {
        Article article = NewsPage.parse(
                "", NewsPage.p(NewsPage.FIRST) + markup + NewsPage.p(NewsPage.SECOND) + NewsPage.p(NewsPage.THIRD));
        return article.images();
    }

    private static String figure(String caption) {
        return "<figure><img src='boat.jpg'><figcaption>" + caption + "</figcaption></figure>";
    }

    @ParameterizedTest
    @CsvSource({
        "'The boat leaves. Photo: Ann Poe', 'The boat leaves.', 'Photo: Ann Poe'",
        "'The boat leaves. (Photo by Ann Poe)', 'The boat leaves.', '(Photo by Ann Poe)'",
        "'The boat leaves | <span class=\"credit\">Ann Poe</span>', 'The boat leaves', 'Ann Poe'",
        "'The boat leaves. <small class=\"image-copyright\">© Ann Poe</small>', 'The boat leaves.', '© Ann Poe'"
    })
    void creditEndsTheCaption(String text, String caption, String credit) {
        assertThat(images(figure(text))).singleElement().satisfies(image -> {
            assertThat(image.caption()).contains(caption);
            assertThat(image.credit()).contains(credit);
        });
    }

    @Test
    void captionMayHaveNoCredit() {
        assertThat(images(figure("The boat leaves."))).singleElement().satisfies(image -> {
            assertThat(image.caption()).contains("The boat leaves.");
            assertThat(image.credit()).isEmpty();
        });
    }

    @Test
    void creditMayHaveNoCaption() {
        assertThat(images(figure("Photo: Ann Poe"))).singleElement().satisfies(image -> {
            assertThat(image.caption()).isEmpty();
            assertThat(image.credit()).contains("Photo: Ann Poe");
        });
    }

    @Test
    void paragraphsOfOneFigureMakeOnePicture() {
        assertThat(images(figure("<p>The boat leaves.</p><p>The band plays on.</p>")))
                .extracting(image -> image.caption().orElse(""))
                .containsExactly("The boat leaves. The band plays on.");
    }

    @Test
    void pictureShownTwiceCountsOnce() {
        assertThat(images(figure("The boat leaves.") + figure("The boat leaves.")))
                .hasSize(1);
    }

    @Test
    void picturesStandInTheirOrder() {
        assertThat(images(figure("The boat leaves.") + figure("The pier is empty.")))
                .extracting(image -> image.caption().orElse(""))
                .containsExactly("The boat leaves.", "The pier is empty.");
    }

    @Test
    void captionOutsideOfAFigureBelongsToThePictureBesideIt() {
        assertThat(
                        images(
                                "<div class='media'><img src='boat.jpg' alt='A boat'><div class='caption'>The boat leaves.</div></div>"))
                .singleElement()
                .satisfies(image -> {
                    assertThat(image.url()).contains("boat.jpg");
                    assertThat(image.alt()).contains("A boat");
                    assertThat(image.caption()).contains("The boat leaves.");
                });
    }

    @Test
    void pictureOfAnAmpPageIsFound() {
        assertThat(images("<figure><amp-img src='boat.jpg' width='4' height='3'></amp-img><figcaption>The boat leaves."
                        + "</figcaption></figure>"))
                .extracting(image -> image.url().orElse(""))
                .containsExactly("boat.jpg");
    }
}
