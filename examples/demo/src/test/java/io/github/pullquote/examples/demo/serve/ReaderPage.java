package io.github.pullquote.examples.demo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/**
 * The reader page in a browser, and what people do with it.
 *
 * @param browser that shows it
 * @param client whose server it comes from
 */
record ReaderPage(Browser browser, Client client) implements AutoCloseable {
    static final String TEXT = """
            Harbour wall holds

            “The wall is older than the town,” said Ida Crane, the mayor. “It held.”

            Tom Sallow, a fisherman, said that the wall had never been tested. The so-called “iron wall” stands since 1911.
            """;

    static ReaderPage start(Path folder) throws IOException {
        return new ReaderPage(Browser.start(folder), Client.of(ServeLimits.defaults()));
    }

    /** Opens the page anew, on a desk and in light. */
    void open() {
        browser.look(1_280, 900, "light", "screen");
        browser.open(client);
    }

    /** Pastes a text and has it read. */
    void read(String text) {
        type(text);
        browser.await(() ->
                browser.one("#result").isDisplayed() && browser.text("#busy").isEmpty());
    }

    /** Pastes a text and has it read as one of the types that the page offers. */
    void read(String text, String type) {
        new Select(browser.one("#kind")).selectByValue(type);
        read(text);
    }

    /** Pastes a text and presses the button. */
    void type(String text) {
        browser.one("#text").sendKeys(text);
        browser.one("#read").click();
    }

    /** Chooses a sample. */
    void sample(String name) {
        new Select(browser.one("#sample")).selectByValue("/seeds/" + name);
        awaitArticle("");
    }

    /** Waits for an article whose headline begins so. */
    void awaitArticle(String headline) {
        browser.await(() -> browser.one("#result").isDisplayed()
                && browser.text("#busy").isEmpty()
                && browser.text("#article h2").startsWith(headline));
    }

    void hover(String selector) {
        new Actions(browser.driver()).moveToElement(browser.one(selector)).perform();
    }

    void press(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    /** Returns the index of the quote whose badge has the focus; empty when none has. */
    String focused() {
        return (String) browser.run("return document.activeElement.dataset.quote ?? ''");
    }

    /** Opens all that is folded. */
    void unfold() {
        browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; }); return 1");
    }

    /** Checks that the page asked no other host for anything, and that the browser has nothing to complain about. */
    void checkQuiet() {
        String here = client.address("/").toString();
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(url -> url.startsWith(here) || url.startsWith("blob:" + here));
        assertThat(browser.console()).isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        client.close();
    }
}
