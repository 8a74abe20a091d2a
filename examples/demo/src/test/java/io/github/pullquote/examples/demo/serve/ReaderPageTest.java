package io.github.pullquote.examples.demo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import io.github.pullquote.core.export.ExportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** The reader page, used as people use it. */
@Timeout(180)
class ReaderPageTest {
    private static final String TEXT = "Harbour wall holds\n\n"
            + "“The wall is older than the town,” said Ida Crane, the mayor. “It held.”\n\n"
            + "Tom Sallow, a fisherman, said that the wall had never been tested. The so-called “iron wall” stands since 1911.\n";

    /** Every part of each text must be readable: the contrast of level AA of the Web Content Accessibility Guidelines. */
    private static final String LOW_CONTRAST =
            """
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

    private static final String TEXT_OF_BLOCKS =
            """
            return [...document.querySelectorAll('#article .block')].map(block => {
              const copy = block.cloneNode(true);
              copy.querySelectorAll('.badge, .role').forEach(added => added.remove());
              return copy.textContent;
            }).join('|');
            """;

    private static Client client;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        browser = Browser.start(folder);
        client = Client.of(ServeLimits.defaults());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (client != null) {
            client.close();
        }
    }

    @BeforeEach
    void open() {
        browser.look(1_280, 900, "light", "screen");
        browser.open(client);
    }

    @AfterEach
    void nothingWasAskedOfOthersAndNothingBroke() {
        String here = client.address("/").toString();
        assertThat(browser.requests())
                .isNotEmpty()
                .allSatisfy(url -> assertThat(url).matches(any -> any.startsWith(here) || any.startsWith("blob:" + here)));
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void showsWhoSaidWhatOfAPastedText() {
        read(TEXT);

        assertThat(browser.text("#article h2")).isEqualTo("Harbour wall holds");
        assertThat(browser.one("#article").getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser.all("#article .part.c0")).extracting(WebElement::getText)
                .containsExactly("“The wall is older than the town,”", "“It held.”");
        assertThat(browser.all("#article .badge")).extracting(WebElement::getText).containsExactly("1", "2", "≠");
        assertThat(browser.text("#facts")).contains("news", "English", "2 quotes", "2 speakers");
        assertThat(browser.all(".card .name")).extracting(WebElement::getText)
                .containsExactlyInAnyOrder("Ida Crane", "Tom Sallow");
        assertThat(browser.text(".card[data-speaker='0']")).contains("mayor", "person · 1 quote · 9 words");
        assertThat(browser.text("#bars")).contains("Ida Crane\n9 · ", "Tom Sallow");
        assertThat(browser.text("#notes")).contains("In marks, but not speech", "iron wall");
    }

    @Test
    void linksAQuoteToItsCueAndMentionUnderTheMouse() {
        read(TEXT);
        assertThat(browser.text("#details")).startsWith("Point at a quote");

        hover("#article .part.c0");

        assertThat(browser.all("#article .active.cue")).extracting(WebElement::getText).containsExactly("said");
        assertThat(browser.all("#article .active.mention")).extracting(WebElement::getText)
                .containsExactly("Ida Crane");
        assertThat(browser.text("#details"))
                .contains("Quote 1 of 3", "Ida Crane", "mayor", "Cue\nsaid\nsaying", "direct: ", "certain", "A reporting clause follows");

        hover("#article .quote-scare");
        assertThat(browser.text("#details")).contains("Quote 3 of 3", "in marks, but not speech", "so-called")
                .doesNotContain("Speaker");
        assertThat(browser.all("#article .active.cue")).isEmpty();
    }

    @Test
    void worksByTheKeyboardAlone() {
        read(TEXT);
        assertThat(browser.one("#details").getDomAttribute("aria-live")).isEqualTo("polite");

        for (int i = 0; i < 10 && !focused().equals("0"); i++) {
            press(Keys.TAB);
        }
        assertThat(focused()).isEqualTo("0");
        assertThat(browser.text("#details")).contains("Quote 1 of 3");

        press(Keys.ARROW_RIGHT);
        assertThat(focused()).isEqualTo("1");
        assertThat(browser.text("#details")).contains("Quote 2 of 3", "Tom Sallow");

        press(Keys.ENTER);
        assertThat(browser.one(".badge[data-quote='1']").getDomAttribute("aria-pressed")).isEqualTo("true");
        press(Keys.HOME);
        assertThat(focused()).isEqualTo("0");
        assertThat(browser.text("#details")).as("pinned").contains("Quote 2 of 3");

        press(Keys.ESCAPE);
        assertThat(browser.one(".badge[data-quote='1']").getDomAttribute("aria-pressed")).isEqualTo("false");
        assertThat(browser.text("#details")).startsWith("Point at a quote");
        press(Keys.END);
        assertThat(browser.text("#details")).contains("Quote 3 of 3");
    }

    @Test
    void pinsByAClickAndGoesFromANoteToItsQuote() {
        read(TEXT);
        browser.one("#article .part.c1").click();
        hover("#article .part.c0");
        assertThat(browser.text("#details")).contains("Quote 2 of 3");

        browser.one("#notes .link").click();
        assertThat(browser.text("#details")).contains("Quote 3 of 3");
        assertThat(focused()).isEqualTo("2");
        browser.one("[data-release]").click();
        assertThat(browser.all("#article .active")).isEmpty();
    }

    @Test
    void aCardLetsTheQuotesOfItsSpeakerStandOut() {
        read(TEXT);
        WebElement card = browser.one(".card[data-speaker='1']");

        card.click();
        assertThat(card.getDomAttribute("aria-pressed")).isEqualTo("true");
        assertThat(browser.text("#filter")).contains("Tom Sallow");
        assertThat(browser.all(".part.c0:not(.muted)")).isEmpty();
        assertThat(browser.all(".part.c1.muted")).isEmpty();
        assertThat(browser.all(".part.c1")).isNotEmpty();

        browser.one("#filter button").click();
        assertThat(card.getDomAttribute("aria-pressed")).isEqualTo("false");
        assertThat(browser.all(".muted")).isEmpty();
    }

    @Test
    void readsAFileThatIsChosenInItsOwnCharacterSet(@TempDir Path folder) throws IOException {
        String page = "<meta charset=iso-8859-1><h1>Brücke hält</h1><p>„Sie hält“, sagte Jörg Übel.</p>";
        Path file = Files.write(folder.resolve("bruecke.html"), page.getBytes(StandardCharsets.ISO_8859_1));
        browser.one("#file").sendKeys(file.toAbsolutePath().toString());
        awaitArticle("Brücke hält");

        assertThat(browser.text(".card .name")).isEqualTo("Jörg Übel");
        browser.one("[data-format='json']").click();
        assertThat(browser.downloaded("bruecke.json")).contains("Jörg Übel");
    }

    @Test
    void readsAFileThatIsDropped() {
        browser.run(
                """
                const transfer = new DataTransfer();
                transfer.items.add(new File([arguments[0]], 'wall.txt', {type: 'text/plain'}));
                document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
                return true;
                """,
                TEXT);
        awaitArticle("Harbour wall holds");
        assertThat(browser.all("#article .badge")).hasSize(3);
    }

    @Test
    void showsWhatWasLeftOutOfASampleAndWhereItsHeadCameFrom() {
        sample("page-news.html", "Museum lends its whale to a swimming pool");
        assertThat(browser.all(".dropped")).isEmpty();

        browser.one("#dropped").click();
        assertThat(browser.text(".dropped")).startsWith("Left out, ");
        assertThat(browser.all(".dropped")).extracting(WebElement::getText)
                .anyMatch(text -> text.contains("navigation"))
                .anyMatch(text -> text.contains("comment"));
        browser.one("#dropped").click();
        assertThat(browser.all(".dropped")).noneMatch(WebElement::isDisplayed);

        browser.all(".note:not([open]) summary").forEach(WebElement::click);
        assertThat(browser.text("#notes"))
                .contains("Rosalind Achebe", "culture correspondent", "Lewis Tarn")
                .contains("headline", "marked element: ", "JSON-LD: ", "11 February 2025, 06:30 UTC");
    }

    @Test
    void saysWhatIsUndecidedInALanguageThatIsNotCovered() {
        read("Silta kestää\n\nKaupunki avasi sillan eilen, ja väki tuli katsomaan sitä koko päivän ajan.\n\n"
                + "”Silta kestää vielä sata vuotta ja enemmänkin”, sanoi pormestari Aino Laine torstaina.\n");
        assertThat(browser.text("#article .badge")).isEqualTo("~");
        assertThat(browser.text("#notes")).contains("In marks, speech or not: undecided", "Diagnostics");
        assertThat(browser.one("#speakers").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"summit-twin.txt", "british-single.txt", "interview.txt", "page-liveblog.html", "french.txt"})
    void everyBlockHasItsTextHoweverQuotesOverlap(String name) {
        sample(name, "");
        Object expected = browser.driver()
                .executeAsyncScript(
                        """
                        const done = arguments[arguments.length - 1];
                        fetch('/seeds/' + arguments[0]).then(seed => seed.text())
                            .then(body => fetch('/articles', {method: 'POST', body,
                                headers: {'Content-Type': 'application/octet-stream; charset=utf-8'}}))
                            .then(answer => answer.json())
                            .then(article => done(article.blocks.map(block => block.text).join('|')));
                        """,
                        name);
        assertThat(browser.run(TEXT_OF_BLOCKS)).isEqualTo(expected);
        assertThat((String) expected).isNotEmpty();
    }

    @Test
    void downloadsEachFormat() throws IOException {
        sample("wire-ferry.txt", "Skerra Island");
        for (ExportFormat format : ExportFormat.values()) {
            browser.one("[data-format='" + format.label() + "']").click();
            assertThat(browser.downloaded("wire-ferry." + format.fileExtension()))
                    .isEqualTo(client.post(
                                    "/articles?format=" + format.label(),
                                    "application/octet-stream; charset=utf-8",
                                    client.get("/seeds/wire-ferry.txt").body())
                            .body());
        }
    }

    @Test
    void hostileTextStaysText() {
        read("<img src=x onerror=\"window.hacked=1\"></script><script>window.hacked=1</script> walks\n\n"
                + "“<b onclick='x'>Bold</b></script><script>hacked=1</script>,” said Ida <i>Crane</i>.\n", "text/plain");
        assertThat(browser.text("#article")).contains("<img src=x onerror=", "</script><script>hacked=1</script>");
        assertThat(browser.all("#article img, #article script, #article b, .side b, .side i:not(.level *)")).isEmpty();
        assertThat(browser.run("return String(window.hacked)")).isEqualTo("undefined");
    }

    @Test
    void saysWhatIsMissingOrWrong() {
        browser.one("#read").click();
        browser.await(() -> browser.one("#problem").isDisplayed());
        assertThat(browser.text("#problem")).startsWith("Paste an article");
        assertThat(browser.one("#problem").getDomAttribute("role")).isEqualTo("alert");

        read("Only a line.");
        assertThat(browser.one("#problem").isDisplayed()).isFalse();
        assertThat(browser.text("#details")).isEqualTo("No quotes were found.");
    }

    @Test
    void saysThatTheServerIsGoneOrWillNot() {
        try (Client other = Client.of(new ServeLimits(40, Duration.ofSeconds(5), Duration.ofSeconds(5), 1))) {
            browser.open(other);
            type(TEXT);
            browser.await(() -> browser.text("#problem").equals("The article is longer than 40 bytes"));
            browser.requests();
            browser.console(); // the browser says on its own that the answer was a 413
        }
        browser.one("#read").click();
        browser.await(() -> browser.text("#problem").startsWith("The server does not answer"));
        assertThat(browser.text("#busy")).isEmpty();
        browser.requests();
        browser.console();
        browser.open(client);
    }

    @ParameterizedTest
    @CsvSource({"light, 'rgb(244, 242, 238)'", "dark, 'rgb(21, 23, 26)'"})
    void isReadableInLightAndDark(String scheme, String ground) {
        browser.look(1_280, 900, scheme, "screen");
        sample("page-news.html", "Museum lends");
        browser.one("#dropped").click();
        browser.all(".note:not([open]) summary").forEach(WebElement::click);
        browser.one(".card").click();
        browser.one("#article .badge").click();

        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor")).isEqualTo(ground);
        assertThat(browser.run(LOW_CONTRAST)).isEqualTo("");
    }

    @Test
    void aButtonChangesTheTheme() {
        browser.one("#theme").click();
        browser.one("#theme").click();
        assertThat(browser.text("#theme")).isEqualTo("Theme: dark");
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(21, 23, 26)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire-ferry.txt", "page-news.html", "no-byline.txt"})
    void fitsAPhone(String name) {
        browser.look(360, 740, "light", "screen");
        sample(name, "");
        browser.all("summary").forEach(summary -> browser.run("arguments[0].parentElement.open = true; return 1", summary));
        browser.one("#article .badge").click();
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(360L);
    }

    @Test
    void printsTheArticleWithoutTheForm() {
        read(TEXT);
        browser.look(800, 1_000, "dark", "print");
        assertThat(browser.one("#input").isDisplayed()).isFalse();
        assertThat(browser.one("#article").isDisplayed()).isTrue();
        assertThat(browser.run(LOW_CONTRAST)).isEqualTo("");
    }

    @Test
    void everyFieldHasALabelAndEveryButtonAName() {
        read(TEXT);
        assertThat(browser.run(
                        """
                        return [...document.querySelectorAll('input, select, textarea, button')]
                            .filter(one => !(one.labels?.length || one.ariaLabel || one.textContent.trim()))
                            .map(one => one.outerHTML).join();
                        """))
                .isEqualTo("");
    }

    @Test
    void showsAnArticleOfAMegabyteWithThousandsOfQuotes() {
        StringBuilder text = new StringBuilder("Harbour wall holds\n\n");
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append("“The wall held ").append(i).append(" times,” said Ida Crane, the mayor. ")
                    .append(Strings.repeat("The town is old and the wall is older. ", 4))
                    .append("\n\n");
        }
        browser.run("document.getElementById('text').value = arguments[0]; return 1", text.toString());
        browser.one("#read").click();
        awaitArticle("Harbour wall holds");
        assertThat(browser.all("#article .badge")).hasSizeGreaterThan(4_000);
        Number milliseconds = (Number) browser.run(
                """
                const start = performance.now();
                document.querySelector('.card').click();
                document.body.offsetHeight;
                return performance.now() - start;
                """);
        assertThat(milliseconds.doubleValue()).isLessThan(3_000);
    }

    private static void read(String text) {
        type(text);
        browser.await(() -> browser.one("#result").isDisplayed() && browser.text("#busy").isEmpty());
    }

    private static void read(String text, String type) {
        new Select(browser.one("#kind")).selectByValue(type);
        read(text);
    }

    private static void type(String text) {
        browser.one("#text").sendKeys(text);
        browser.one("#read").click();
    }

    private static void sample(String name, String headline) {
        new Select(browser.one("#sample")).selectByValue("/seeds/" + name);
        awaitArticle(headline);
    }

    private static void awaitArticle(String headline) {
        browser.await(() -> browser.one("#result").isDisplayed()
                && browser.text("#busy").isEmpty()
                && browser.text("#article h2").startsWith(headline));
    }

    private static void hover(String selector) {
        new Actions(browser.driver()).moveToElement(browser.one(selector)).perform();
    }

    private static void press(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    /** Returns the index of the quote whose badge has the focus; empty when none has. */
    private static String focused() {
        return (String) browser.run("return document.activeElement.dataset.quote ?? ''");
    }
}
