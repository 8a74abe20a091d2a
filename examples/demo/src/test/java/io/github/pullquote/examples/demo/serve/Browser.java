package io.github.pullquote.examples.demo.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A Chromium without a window. It is the one of this machine, with the driver of this machine: nothing is fetched. Where
 * either is missing the tests are skipped and say so, or fail with {@code -Dpullquote.browser=required}.
 */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ChromeDriver driver;
    private final Path downloads;

    private Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /**
     * Starts a browser.
     *
     * @param folder for its profile and its downloads
     */
    static Browser start(Path folder) throws IOException {
        Optional<File> chromium = program("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        Optional<File> chromedriver = program("chromedriver");
        require(chromium.isPresent(), "no chromium on the path");
        require(chromedriver.isPresent(), "no chromedriver on the path");
        Path downloads = Files.createDirectory(folder.resolve("downloads"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow())
                .usingAnyFreePort()
                .build();
        ChromeOptions options = options(chromium.orElseThrow(), folder.resolve("profile"), downloads);
        try {
            Browser browser = new Browser(new ChromeDriver(service, options), downloads);
            browser.driver.get("about:blank"); // leaves the page that the browser opens with
            browser.requests();
            return browser;
        } catch (SessionNotCreatedException e) {
            require(false, "chromium and chromedriver do not start: " + e.getRawMessage());
            throw e;
        }
    }

    private static ChromeOptions options(File chromium, Path profile, Path downloads) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption("prefs", ImmutableMap.of("download.default_directory", downloads.toString()));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        return options;
    }

    private static Optional<File> program(String... names) {
        List<String> folders = Splitter.on(File.pathSeparatorChar)
                .omitEmptyStrings()
                .splitToList(Objects.requireNonNullElse(System.getenv("PATH"), ""));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    private static void require(boolean there, String otherwise) {
        if ("required".equals(System.getProperty("pullquote.browser"))) {
            assertThat(there).as(otherwise).isTrue();
        }
        assumeTrue(there, "the reader page is not tested in a browser: " + otherwise);
    }

    /** Opens the page of a server and waits for it. */
    void open(Client client) {
        driver.get(client.address("/").toString());
        await(() -> driver.executeScript("return document.body.dataset.ready") != null);
    }

    /** Gives the page a size, and what a user prefers: a colour scheme, or a medium such as print. */
    void look(int width, int height, String scheme, String media) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                ImmutableMap.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                ImmutableMap.of(
                        "media",
                        media,
                        "features",
                        ImmutableList.of(ImmutableMap.of("name", "prefers-color-scheme", "value", scheme))));
    }

    ChromeDriver driver() {
        return driver;
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String text(String selector) {
        return one(selector).getText();
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments), script);
    }

    void await(BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE).until(anything -> condition.getAsBoolean());
    }

    /** Returns the text of a file that was downloaded. */
    String downloaded(String name) throws IOException {
        Path file = downloads.resolve(name);
        await(() -> Files.exists(file));
        return Files.readString(file);
    }

    /** Returns the addresses that the page asked for since this was called last. */
    ImmutableList<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.substring(message.indexOf("\"request\":{")))
                .map(request -> request.substring(request.indexOf("\"url\":\"") + 7))
                .map(url -> url.substring(0, url.indexOf('"')))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what the console of the page said since this was called last. */
    ImmutableList<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
