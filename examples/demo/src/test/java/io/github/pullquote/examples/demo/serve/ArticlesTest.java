package io.github.pullquote.examples.demo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.core.export.ExportFormat;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.StringWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code POST /articles} answers. */
class ArticlesTest {
    private static final String TEXT =
            "Mayor walks out\n\n“The river is rising,” said Ida Crane, the mayor. “Go home.”\n";
    private static final String HTML =
            "<html><body><article><h1>Mayor walks out</h1><p>“Go home,” said Ida Crane.</p></article></body></html>";

    private static Client client;

    @BeforeAll
    static void start() {
        client = Client.of(ServeLimits.defaults());
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @Test
    void answersTheArticleThatTheLibraryGives() {
        Article article = client.article("/articles", "text/plain; charset=utf-8", TEXT);

        assertThat(article)
                .isEqualTo(ArticleParser.create()
                        .parse(RawArticle.text(TEXT.getBytes(StandardCharsets.UTF_8))
                                .charset(StandardCharsets.UTF_8)));
        assertThat(article.speech()).hasSize(1);
        assertThat(article.speakers().get(0).name()).contains("Ida Crane");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "TEXT/HTML;charset=utf-8", "application/xhtml+xml", "application/octet-stream"})
    void readsPages(String type) {
        Article article = client.article("/articles", type, HTML);
        assertThat(article.source().format()).isEqualTo(SourceFormat.HTML);
        assertThat(article.headline().orElseThrow().text()).isEqualTo("Mayor walks out");
    }

    @Test
    void tellsTextFromHtmlWhenAskedTo() {
        assertThat(client.article("/articles", "application/octet-stream", TEXT)
                        .source()
                        .format())
                .isEqualTo(SourceFormat.TEXT);
    }

    @Test
    void readsBytesInTheCharacterSetThatIsGiven() {
        byte[] bytes = "„Die Brücke hält“, sagte Jörg Übel.".getBytes(StandardCharsets.UTF_16LE);
        HttpResponse<String> answer = client.post("/articles", "text/plain; charset=utf-16le", bytes);
        assertThat(ArticleJson.read(answer.body()).source().text()).startsWith("„Die Brücke hält“");
    }

    @Test
    void readsJsonWithWhatTheCallerKnows() {
        Article article = client.article(
                "/articles",
                "application/json",
                "{\"html\": \"<p>Ein Satz.</p>\", \"url\": \"https://news.example/a\", \"language\": \"de-CH\","
                        + " \"id\": \"7\", \"note\": [1, {\"text\": 2}], \"text\": null}");
        assertThat(article.id()).contains("7");
        assertThat(article.language()).contains("de-CH");
        assertThat(article.source().url()).contains("https://news.example/a");
    }

    @Test
    void readsWhatTheCallerKnowsFromTheAddressToo() {
        Article article = client.article(
                "/articles?language=fr&url=https%3A%2F%2Fnews.example%2Fa&id=x+y", "text/html", "<p>Un mot.</p>");
        assertThat(article.id()).contains("x y");
        assertThat(article.language()).contains("fr");
        assertThat(article.source().url()).contains("https://news.example/a");
    }

    @Test
    void anArticleOfNothingIsAnArticle() {
        assertThat(client.article("/articles", "text/plain", "").status()).isEqualTo(ArticleStatus.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void writesEachFormat(ExportFormat format) throws IOException {
        HttpResponse<String> answer =
                client.post("/articles?format=" + format.label(), "text/plain;charset=utf-8", TEXT);

        StringWriter expected = new StringWriter();
        format.write(client.article("/articles", "text/plain;charset=utf-8", TEXT), expected);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(format.mediaType());
        assertThat(answer.body()).isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, csv",
        "'text/html;q=0.1, text/csv', csv",
        "'application/json;q=0.2, text/csv;q=0.9', csv",
        "'video/mp4, nonsense, */*;q=0.1', json",
        "application/json, json",
        "'*/*', json"
    })
    void writesWhatAcceptAsksFor(String accept, String label) {
        HttpResponse<String> answer = posting(accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains(ExportFormat.of(label).orElseThrow().mediaType());
    }

    @Test
    void saysWhichFormatsThereAreWhenNoneIsAccepted() {
        assertProblem(posting("video/mp4"), 406, "json, ");
        assertProblem(posting("*/*;q=0"), 406, "json, ");
    }

    private static HttpResponse<String> posting(String accept) {
        return Client.send(client.request("/articles")
                .header("Accept", accept)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(TEXT)));
    }

    @ParameterizedTest
    @CsvSource({
        "?format=docx, there is no format docx; there are json",
        "?fromat=json, there is no parameter fromat",
        "?format=json&format=csv, given twice",
        "?id=%zz, are not encoded",
        "?language=klingon-language-of-old, language must be a BCP 47 tag"
    })
    void saysWhatIsWrongWithTheAddress(String query, String reason) throws IOException {
        if (query.contains("%zz")) {
            String request = "POST /articles" + query + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
            try (var socket = client.rude(request)) {
                assertThat(Client.answer(socket)).startsWith("HTTP/1.1 400");
            }
        } else {
            assertProblem(client.post("/articles" + query, "text/plain", TEXT), 400, reason);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"A.\"|the body is no JSON: ",
                "[]|no JSON object",
                "''|no JSON object",
                "{}|either a field text or a field html",
                "{\"text\": \"A.\", \"html\": \"B.\"}|either a field text or a field html",
                "{\"text\": 7}|the field text must be a string",
                "{\"text\": \"A.\"} {}|more than one",
                "{\"text\": \"A.\", \"text\": \"B.\"}|no JSON: Duplicate field",
                "{\"text\": \"A.\", \"language\": \"??\"}|language must be"
            })
    void saysWhatIsWrongWithTheJson(String json, String reason) {
        assertProblem(client.post("/articles", "application/json", json), 400, reason);
    }

    @Test
    void jsonInABrokenEncodingIsNoJson() {
        byte[] broken = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, '"', '}'};
        assertProblem(client.post("/articles", "application/json", broken), 400, "no JSON");
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, a body of type application/pdf is not read",
        "application/x-www-form-urlencoded, it must be text/plain",
        "nonsense, the Content-Type cannot be read: nonsense",
        "text/plain; charset=klingon, the Content-Type cannot be read"
    })
    void saysWhichTypesItReads(String type, String reason) {
        assertProblem(client.post("/articles", type, TEXT), 415, reason);
    }

    @Test
    void asksForATypeAndForPlainBytes() {
        assertProblem(
                Client.send(client.request("/articles").POST(BodyPublishers.ofString(TEXT))),
                415,
                "needs a Content-Type");
        assertProblem(
                Client.send(client.request("/articles")
                        .header("Content-Type", "text/plain")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofString(TEXT))),
                415,
                "must not be packed");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(answer.body()).startsWith("{\"error\":\"").endsWith("\"}").contains(reason.replace("\"", "\\\""));
    }
}
