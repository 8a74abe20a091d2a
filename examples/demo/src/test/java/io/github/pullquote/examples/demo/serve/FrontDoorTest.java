package io.github.pullquote.examples.demo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.ArticleParser;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, what stands at which address, and what every answer says to a browser. */
class FrontDoorTest {
    private static Client client;

    @BeforeAll
    static void start() {
        client = Client.of(ServeLimits.defaults());
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8, <!doctype html>",
        "/reader.css, text/css; charset=utf-8, color-scheme",
        "/reader.js, text/javascript; charset=utf-8, import",
        "/icon.svg, image/svg+xml, <svg",
        "/seeds, application/json; charset=utf-8, wire-ferry",
        "/seeds/page-news.html, text/plain; charset=utf-8, <html",
        "/formats, application/json; charset=utf-8, text/csv",
        "/schema, application/schema+json, formatVersion",
        "/rules, application/json; charset=utf-8, quote."
    })
    void servesItsDocumentsToGetAndHead(String path, String type, String part) {
        HttpResponse<String> got = client.get(path);
        HttpResponse<String> head = Client.send(client.request(path).method("HEAD", BodyPublishers.noBody()));

        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.body()).contains(part);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String header : ImmutableSet.of("Content-Type", "Content-Length", "Content-Security-Policy")) {
            assertThat(head.headers().firstValue(header))
                    .isEqualTo(got.headers().firstValue(header));
        }
        assertThat(got.headers().firstValue("Content-Type")).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/reader.js", "/nowhere", "/articles"})
    void everyAnswerKeepsTheBrowserToThisServer(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; ")
                .doesNotContain("unsafe", "*", "http", "data:")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void thePageNamesNoOtherHostAndHoldsNoScriptOrStyleOfItsOwn() {
        String page = client.get("/").body();
        assertThat(page).doesNotContain("<style", " style=", " onclick=", "//");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page).contains("<script type=\"module\" src=\"/reader.js\"></script>");
    }

    @Test
    void everyModuleThatAModuleImportsIsServed() {
        for (String name :
                ImmutableSet.of("reader", "article-view", "details", "focus", "input", "notes", "speakers")) {
            String script = client.get("/" + name + ".js").body();
            script.lines()
                    .filter(line -> line.startsWith("import "))
                    .map(line -> line.substring(line.indexOf("\"./") + 2, line.lastIndexOf('"')))
                    .forEach(path ->
                            assertThat(client.get(path).statusCode()).as(path).isEqualTo(200));
        }
    }

    @Test
    void noScriptMakesMarkupOfText() throws IOException {
        Path page = Path.of(System.getProperty("pullquote.root", "../.."))
                .resolve("examples/demo/src/main/resources/io/github/pullquote/examples/demo/serve/page");
        try (DirectoryStream<Path> scripts = Files.newDirectoryStream(page, "*.js")) {
            for (Path script : scripts) {
                assertThat(Files.readString(script))
                        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
            }
        }
    }

    @Test
    void everySeedIsASample() throws IOException {
        Path seeds = Path.of(System.getProperty("pullquote.root", "../..")).resolve("seeds");
        String list = client.get("/seeds").body();
        int number = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(seeds, "*.{txt,html}")) {
            for (Path file : files) {
                String path = "/seeds/" + file.getFileName();
                assertThat(list).contains("\"path\":\"" + path + "\"");
                assertThat(client.get(path).body()).isEqualTo(Files.readString(file));
                number++;
            }
        }
        assertThat(list.split("\"path\"", -1)).hasSize(number + 1);
    }

    @Test
    void givesTheSentenceOfEachRule() {
        String rules = client.get("/rules").body();
        ArticleParser.rules().forEach((id, sentence) -> assertThat(rules).contains("\"" + id.value() + "\":\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/seeds/", "/seeds/wire-ferry.gold.json", "/page/index.html", "/../pom.xml"})
    void saysThatNothingIsThere(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).startsWith("{\"error\":\"there is nothing at this address");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /articles, POST",
        "PUT, /articles, POST",
        "HEAD, /articles, POST",
        "POST, /, 'GET, HEAD'",
        "DELETE, /rules, 'GET, HEAD'",
        "OPTIONS, /articles, POST"
    })
    void saysWhichMethodsAnAddressTakes(String method, String path, String allowed) {
        HttpResponse<String> answer = Client.send(client.request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains(allowed);
        assertThat(answer.body())
                .isEqualTo(method.equals("HEAD") ? "" : "{\"error\":\"this address takes " + allowed + " only\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:1", "[::1]:8080"})
    void answersToTheNamesOfThisMachine(String host) throws IOException {
        assertThat(status("Host: " + host)).isEqualTo("200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"news.example", "news.example:80", "127.0.0.1.news.example", "localhost.news.example", "10.0.0.1"
            })
    void answersToNoOtherName(String host) throws IOException {
        assertThat(status("Host: " + host)).isEqualTo("421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept: */*", "Host: [::1", "Host: localhost:port"})
    void aRequestHasAHost(String header) throws IOException {
        assertThat(status(header)).isEqualTo("400");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost, 200",
        "http://news.example, 403",
        "null, 403",
        "http://localhost:81, 403",
        "not a uri, 403"
    })
    void pagesOfOtherSitesAreNotLetIn(String origin, String expected) throws IOException {
        assertThat(status("Host: localhost\r\nOrigin: " + origin)).isEqualTo(expected);
    }

    @Test
    void anyNameWillDoWhereTheServerIsToldToListenToOthers() throws HttpProblem {
        com.sun.net.httpserver.Headers headers = new com.sun.net.httpserver.Headers();
        headers.set("Host", "desk.news.example");
        new HostCheck(false).check(headers);
    }

    private static String status(String headers) throws IOException {
        try (Socket socket = client.rude("GET /formats HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")) {
            String answer = Client.answer(socket);
            return answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length());
        }
    }
}
