package io.github.pullquote.examples.demo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the reader page looks: to whom, on what, and with what in it. */
@Timeout(180)
class ReaderLookTest {
    /** Every part of each text must be readable: the contrast of level AA of the Web Content Accessibility Guidelines. */
    private static final String LOW_CONTRAST = """
            const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
            const rgba = colour => {
              canvas.clearRect(0, 0, 1, 1);
              canvas.fillStyle = colour;
              canvas.fillRect(0, 0, 1, 1);
              return [...canvas.getImageData(0, 0, 1, 1).data];
            };
            const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255)
                .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const ground = element => {
              for (let e = element; e; e = e.parentElement) {
                const colour = rgba(getComputedStyle(e).backgroundColor);
                if (colour[3] === 255) {
                  return colour;
                }
              }
              return rgba('white');
            };
            const low = [];
            for (const element of document.body.querySelectorAll('*')) {
              const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
              if (own && element.checkVisibility()) {
                const style = getComputedStyle(element);
                const [a, b] = [luminance(rgba(style.color)), luminance(ground(element))].sort((x, y) => y - x);
                const large = parseFloat(style.fontSize) >= 24;
                if ((a + 0.05) / (b + 0.05) < (large ? 3 : 4.5)) {
                  low.push(element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 40));
                }
              }
            }
            return low.join('; ');
            """;

    private static final String TEXT_OF_BLOCKS = """
            return [...document.querySelectorAll('#article .block')].map(block => {
              const copy = block.cloneNode(true);
              copy.querySelectorAll('.badge, .role').forEach(added => added.remove());
              return copy.textContent;
            }).join('|');
            """;

    private static ReaderPage page;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        page = ReaderPage.start(folder);
        browser = page.browser();
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
        }
    }

    @BeforeEach
    void open() {
        page.open();
    }

    @AfterEach
    void nothingWasAskedOfOthersAndNothingBroke() {
        page.checkQuiet();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"summit-twin.txt", "british-single.txt", "interview.txt", "page-liveblog.html", "french.txt"})
    void everyBlockHasItsTextHoweverQuotesOverlap(String name) {
        page.sample(name);
        Object expected = browser.driver().executeAsyncScript("""
                        const done = arguments[arguments.length - 1];
                        fetch('/seeds/' + arguments[0]).then(seed => seed.text())
                            .then(body => fetch('/articles', {method: 'POST', body,
                                headers: {'Content-Type': 'application/octet-stream; charset=utf-8'}}))
                            .then(answer => answer.json())
                            .then(article => done(article.blocks.map(block => block.text).join('|')));
                        """, name);
        assertThat(browser.run(TEXT_OF_BLOCKS)).isEqualTo(expected);
        assertThat((String) expected).isNotEmpty();
    }

    @Test
    void hostileTextStaysText() {
        page.read("""
                <img src=x onerror="window.hacked=1"></script><script>window.hacked=1</script> walks

                “<b onclick='x'>Bold</b></script><script>hacked=1</script>,” said Ida <i>Crane</i>.
                """, "text/plain");
        assertThat(browser.text("#article")).contains("<img src=x onerror=", "</script><script>hacked=1</script>");
        assertThat(browser.all("#article img, #article script, #article b, .side b, .side i:not(.level *)"))
                .isEmpty();
        assertThat(browser.run("return String(window.hacked)")).isEqualTo("undefined");
    }

    @ParameterizedTest
    @CsvSource({"light, 'rgb(244, 242, 238)'", "dark, 'rgb(21, 23, 26)'"})
    void isReadableInLightAndDark(String scheme, String ground) {
        browser.look(1_280, 900, scheme, "screen");
        page.sample("page-news.html");
        browser.one("#dropped").click();
        page.unfold();
        browser.one(".card").click();
        browser.one("#article .badge").click();

        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(ground);
        assertThat(browser.run(LOW_CONTRAST)).isEqualTo("");
    }

    @Test
    void aMessageIsInSightOnAPhone() {
        browser.look(360, 740, "light", "screen");
        browser.one("#read").click();
        browser.await(() -> browser.one("#problem").isDisplayed());
        assertThat(browser.run("""
                        const {top, bottom} = document.getElementById('problem').getBoundingClientRect();
                        return top >= 0 && bottom <= innerHeight;
                        """)).isEqualTo(true);
    }

    @Test
    void aButtonChangesTheTheme() {
        browser.one("#theme").click();
        browser.one("#theme").click();
        assertThat(browser.text("#theme")).isEqualTo("Theme: dark");
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(21, 23, 26)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire-ferry.txt", "page-news.html", "no-byline.txt"})
    void fitsAPhone(String name) {
        browser.look(360, 740, "light", "screen");
        page.sample(name);
        page.unfold();
        browser.one("#article .badge").click();
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
    }

    @Test
    void printsTheArticleWithoutTheForm() {
        page.read(ReaderPage.TEXT);
        browser.look(800, 1_000, "dark", "print");
        assertThat(browser.one("#input").isDisplayed()).isFalse();
        assertThat(browser.one("#article").isDisplayed()).isTrue();
        assertThat(browser.run(LOW_CONTRAST)).isEqualTo("");
    }

    @Test
    void everyFieldHasALabelAndEveryButtonAName() {
        page.read(ReaderPage.TEXT);
        assertThat(browser.run("""
                        return [...document.querySelectorAll('input, select, textarea, button')]
                            .filter(one => !(one.labels?.length || one.ariaLabel || one.textContent.trim()))
                            .map(one => one.outerHTML).join();
                        """)).isEqualTo("");
    }

    @Test
    void showsAnArticleOfAMegabyteWithThousandsOfQuotes() {
        StringBuilder text = new StringBuilder("Harbour wall holds\n\n");
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append("“The wall held ")
                    .append(i)
                    .append(" times,” said Ida Crane, the mayor. ")
                    .append("The town is old and the wall is older. ".repeat(4))
                    .append("\n\n");
        }
        browser.run("document.getElementById('text').value = arguments[0]; return 1", text.toString());
        browser.one("#read").click();
        page.awaitArticle("Harbour wall holds");
        assertThat(browser.all("#article .badge")).hasSizeGreaterThan(4_000);
        Number milliseconds = (Number) browser.run("""
                const start = performance.now();
                document.querySelector('.card').click();
                document.body.offsetHeight;
                return performance.now() - start;
                """);
        assertThat(milliseconds.doubleValue()).isLessThan(3_000);
    }
}
