package io.github.pullquote.parser.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureBoxesTest {
    private static boolean isCaption(String html) {
        Page page = Pages.read(html);
        return PictureBoxes.of(page).isCaption(Selected.box(page, "box"));
    }

    private static boolean isTeaser(String html) {
        Page page = Pages.read(html);
        return PictureBoxes.of(page).isTeaser(Selected.box(page, "box"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"img", "amp-img"})
    void shortTextInTheBoxOfAPictureIsItsCaption(String element) {
        String html =
                "<div id='box'><" + element + " src='a.jpg'></" + element + "><span>The pier in autumn</span></div>";

        assertThat(isCaption(html)).isTrue();
        assertThat(isTeaser(html)).isFalse();
    }

    @Test
    void boxMayStandAroundThatOfThePicture() {
        assertThat(isCaption("<div id='box'><div><img src='a.jpg'></div><div>The pier in autumn</div></div>"))
                .isTrue();
    }

    @Test
    void pictureWithALinkIsATeaser() {
        String html = "<div id='box'><img src='a.jpg'><a href='/pier'>The pier is closed</a></div>";

        assertThat(isTeaser(html)).isTrue();
        assertThat(isCaption(html)).isFalse();
    }

    @Test
    void pictureInARunOfTextSaysNothingOfTheText() {
        assertThat(isCaption("<p id='box'><img src='a.jpg'>The pier in autumn</p>"))
                .isFalse();
        assertThat(isCaption("<article id='box'><img src='a.jpg'>The pier in autumn</article>"))
                .isFalse();
    }

    @Test
    void wordsInItalicsInTheParagraphOfAPictureAreItsCaption() {
        Page page = Pages.read("<p id='a'><img src='a.png'><br><em>The pier at night</em></p>"
                + "<p id='b'><img src='b.png'> The pier at noon</p>");
        PictureBoxes pictures = PictureBoxes.of(page);
        assertThat(pictures.isCaption(Selected.box(page, "a"))).isTrue();
        assertThat(pictures.isCaption(Selected.box(page, "b"))).isFalse();
    }

    @Test
    void boxWithMuchTextIsNoCaption() {
        assertThat(isCaption("<div id='box'><img src='a.jpg'>" + Selected.TEXT + Selected.p("The end.") + "</div>"))
                .isFalse();
        assertThat(isCaption(
                        "<div id='box'><img src='a.jpg'><div>" + "The pier in autumn. ".repeat(40) + "</div></div>"))
                .isFalse();
    }
}
