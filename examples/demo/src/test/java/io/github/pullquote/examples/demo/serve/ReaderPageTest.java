package io.github.pullquote.examples.demo.serve;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The reader page, used as people use it. */
@Timeout(180)
class ReaderPageTest {
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

    @Test
    void showsWhoSaidWhatOfAPastedText() {
        page.read(ReaderPage.TEXT);

        assertThat(browser.text("#article h2")).isEqualTo("Harbour wall holds");
        assertThat(browser.one("#article").getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser.all("#article .part.c0"))
                .extracting(WebElement::getText)
                .containsExactly("“The wall is older than the town,”", "“It held.”");
        assertThat(browser.all("#article .badge"))
                .extracting(WebElement::getText)
                .containsExactly("1", "2", "≠");
        assertThat(browser.text("#facts")).contains("news", "English", "2 quotes", "2 speakers");
        assertThat(browser.all(".card .name"))
                .extracting(WebElement::getText)
                .containsExactlyInAnyOrder("Ida Crane", "Tom Sallow");
        assertThat(browser.text(".card[data-speaker='0']")).contains("mayor", "person · 1 quote · 9 words");
        assertThat(browser.text("#bars")).contains("Ida Crane\n9 · ", "Tom Sallow");
        assertThat(browser.text("#notes")).contains("In marks, but not speech", "iron wall");
    }

    @Test
    void linksAQuoteToItsCueAndMentionUnderTheMouse() {
        page.read(ReaderPage.TEXT);
        assertThat(browser.text("#details")).startsWith("Point at a quote");

        page.hover("#article .part.c0");

        assertThat(browser.all("#article .active.cue"))
                .extracting(WebElement::getText)
                .containsExactly("said");
        assertThat(browser.all("#article .active.mention"))
                .extracting(WebElement::getText)
                .containsExactly("Ida Crane");
        assertThat(browser.text("#details"))
                .contains(
                        "Quote 1 of 3",
                        "Ida Crane",
                        "mayor",
                        "Cue\nsaid\nsaying",
                        "direct: ",
                        "certain",
                        "A reporting clause follows");

        page.hover("#article .quote-scare");
        assertThat(browser.text("#details"))
                .contains("Quote 3 of 3", "in marks, but not speech", "so-called")
                .doesNotContain("Speaker");
        assertThat(browser.all("#article .active.cue")).isEmpty();
    }

    @Test
    void worksByTheKeyboardAlone() {
        page.read(ReaderPage.TEXT);
        assertThat(browser.one("#details").getDomAttribute("aria-live")).isEqualTo("polite");

        for (int i = 0; i < 10 && !page.focused().equals("0"); i++) {
            page.press(Keys.TAB);
        }
        assertThat(page.focused()).isEqualTo("0");
        assertThat(browser.text("#details")).contains("Quote 1 of 3");

        page.press(Keys.ARROW_RIGHT);
        assertThat(page.focused()).isEqualTo("1");
        assertThat(browser.text("#details")).contains("Quote 2 of 3", "Tom Sallow");

        page.press(Keys.ENTER);
        assertThat(browser.one(".badge[data-quote='1']").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        page.press(Keys.HOME);
        assertThat(page.focused()).isEqualTo("0");
        assertThat(browser.text("#details")).as("pinned").contains("Quote 2 of 3");

        page.press(Keys.ESCAPE);
        assertThat(browser.one(".badge[data-quote='1']").getDomAttribute("aria-pressed"))
                .isEqualTo("false");
        assertThat(browser.text("#details")).startsWith("Point at a quote");
        page.press(Keys.END);
        assertThat(browser.text("#details")).contains("Quote 3 of 3");
    }

    @Test
    void pinsByAClickAndGoesFromANoteToItsQuote() {
        page.read(ReaderPage.TEXT);
        browser.one("#article .part.c1").click();
        page.hover("#article .part.c0");
        assertThat(browser.text("#details")).contains("Quote 2 of 3");

        browser.one("#notes .link").click();
        assertThat(browser.text("#details")).contains("Quote 3 of 3");
        assertThat(page.focused()).isEqualTo("2");
        browser.one("[data-release]").click();
        assertThat(browser.all("#article .active")).isEmpty();
    }

    @Test
    void aCardLetsTheQuotesOfItsSpeakerStandOut() {
        page.read(ReaderPage.TEXT);
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
        String html = "<meta charset=iso-8859-1><h1>Brücke hält</h1><p>„Sie hält“, sagte Jörg Übel.</p>";
        Path file = Files.write(folder.resolve("bruecke.html"), html.getBytes(StandardCharsets.ISO_8859_1));
        browser.one("#file").sendKeys(file.toAbsolutePath().toString());
        page.awaitArticle("Brücke hält");

        assertThat(browser.text(".card .name")).isEqualTo("Jörg Übel");
        browser.one("[data-format='json']").click();
        assertThat(browser.downloaded("bruecke.json")).contains("Jörg Übel");
    }

    @Test
    void readsAFileThatIsDropped() {
        browser.run("""
                const transfer = new DataTransfer();
                transfer.items.add(new File([arguments[0]], 'wall.txt', {type: 'text/plain'}));
                document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
                return true;
                """, ReaderPage.TEXT);
        page.awaitArticle("Harbour wall holds");
        assertThat(browser.all("#article .badge")).hasSize(3);
    }

    @Test
    void showsWhatWasLeftOutOfASampleAndWhereItsHeadCameFrom() {
        page.sample("page-news.html");
        assertThat(browser.all(".dropped")).isEmpty();

        browser.one("#dropped").click();
        assertThat(browser.text(".dropped")).startsWith("Left out, ");
        assertThat(browser.all(".dropped"))
                .extracting(WebElement::getText)
                .anyMatch(text -> text.contains("navigation"))
                .anyMatch(text -> text.contains("comment"));
        browser.one("#dropped").click();
        assertThat(browser.all(".dropped")).noneMatch(WebElement::isDisplayed);

        page.unfold();
        assertThat(browser.text("#notes"))
                .contains("Rosalind Achebe", "culture correspondent", "Lewis Tarn")
                .contains("headline", "marked element: ", "JSON-LD: ", "11 February 2025, 06:30 UTC");
    }

    @Test
    void saysWhatIsUndecidedInALanguageThatIsNotCovered() {
        page.read("""
                Silta kestää

                Kaupunki avasi sillan eilen, ja väki tuli katsomaan sitä koko päivän ajan.

                ”Silta kestää vielä sata vuotta ja enemmänkin”, sanoi pormestari Aino Laine torstaina.
                """);
        assertThat(browser.text("#article .badge")).isEqualTo("~");
        assertThat(browser.text("#notes")).contains("In marks, speech or not: undecided", "Diagnostics");
        assertThat(browser.one("#speakers").isDisplayed()).isFalse();
    }

    @Test
    void downloadsEachFormat() throws IOException {
        page.sample("wire-ferry.txt");
        for (ExportFormat format : ExportFormat.values()) {
            browser.one("[data-format='" + format.label() + "']").click();
            assertThat(browser.downloaded("wire-ferry." + format.fileExtension()))
                    .isEqualTo(page.client()
                            .post(
                                    "/articles?format=" + format.label(),
                                    "application/octet-stream; charset=utf-8",
                                    page.client().get("/seeds/wire-ferry.txt").body())
                            .body());
        }
    }

    @Test
    void saysWhatIsMissingOrWrong() {
        browser.one("#read").click();
        browser.await(() -> browser.one("#problem").isDisplayed());
        assertThat(browser.text("#problem")).startsWith("Paste an article");
        assertThat(browser.one("#problem").getDomAttribute("role")).isEqualTo("alert");

        page.read("Only a line.");
        assertThat(browser.one("#problem").isDisplayed()).isFalse();
        assertThat(browser.text("#details")).isEqualTo("No quotes were found.");
    }

    @Test
    void saysThatTheServerIsGoneOrWillNot() {
        try (Client other = Client.of(new ServeLimits(40, Duration.ofSeconds(5), Duration.ofSeconds(5), 1))) {
            browser.open(other);
            page.type(ReaderPage.TEXT);
            browser.await(() -> browser.text("#problem").equals("The article is longer than 40 bytes"));
            browser.requests();
            browser.console(); // the browser says on its own that the answer was a 413
        }
        browser.one("#read").click();
        browser.await(() -> browser.text("#problem").startsWith("The server does not answer"));
        assertThat(browser.text("#busy")).isEmpty();
        browser.requests();
        browser.console();
        browser.open(page.client());
    }
}
