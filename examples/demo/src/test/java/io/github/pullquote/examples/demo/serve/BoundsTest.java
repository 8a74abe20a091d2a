package io.github.pullquote.examples.demo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.ArticleStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What nobody may ask of the server: too much, too slowly, too often at once. */
@Timeout(60)
class BoundsTest {
    private static final String UNFINISHED =
            "POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nA sentence";

    @Test
    void anArticleMayBeAsLongAsTheLimitAndNoLonger() {
        try (Client client = Client.of(limits(1_000, 5_000, 5_000, 2))) {
            assertThat(client.article("/articles", "text/plain", "a".repeat(1_000))
                            .status())
                    .isEqualTo(ArticleStatus.COMPLETE);
            assertThat(client.post("/articles", "text/plain", "a".repeat(1_001)).statusCode())
                    .isEqualTo(413);
            assertThat(client.post("/articles", "text/plain", "a".repeat(7_900)).body())
                    .isEqualTo("{\"error\":\"the article is longer than 1000 bytes\"}");
        }
    }

    @Test
    void anArticleWithoutALengthIsBoundedToo() {
        try (Client client = Client.of(limits(1_000, 5_000, 5_000, 2))) {
            HttpResponse<String> answer = Client.send(client.request("/articles")
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[5_000]))));
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void whoSendsTooSlowlyIsToldAndCutOff() throws IOException {
        try (Client client = Client.of(limits(1_000, 1_500, 5_000, 1))) {
            try (Socket slow = client.rude(UNFINISHED)) {
                assertThat(Client.answer(slow))
                        .startsWith("HTTP/1.1 408 ")
                        .endsWith("{\"error\":\"the article did not arrive within 1.5 seconds\"}");
            }
            assertThat(client.post("/articles", "text/plain", "A word.").statusCode())
                    .as("the place is free again")
                    .isEqualTo(200);
        }
    }

    @Test
    void whoHangsUpLeavesItsPlace() throws IOException {
        try (Client client = Client.of(limits(1_000, 5_000, 5_000, 1))) {
            client.rude(UNFINISHED).close();
            HttpResponse<String> answer = client.post("/articles", "text/plain", "A word.");
            for (int i = 0; i < 50 && answer.statusCode() == 503; i++) {
                answer = client.post("/articles", "text/plain", "A word.");
            }
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsAskedToComeAgain() throws Exception {
        try (Client client = Client.of(limits(1_000, 10_000, 5_000, 1));
                Socket first = client.rude(UNFINISHED)) {
            HttpResponse<String> answer = client.post("/articles", "text/plain", "A word.");
            for (int i = 0; i < 50 && answer.statusCode() == 200; i++) {
                answer = client.post("/articles", "text/plain", "A word.");
            }
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("2");
            assertThat(answer.body()).contains("the server reads 1 articles already");
            assertThat(client.get("/").statusCode())
                    .as("the page is there all the same")
                    .isEqualTo(200);
            first.getOutputStream().write("!".repeat(90).getBytes(StandardCharsets.US_ASCII));
            assertThat(first.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void anArticleThatTakesTooLongToReadIsGivenUp() {
        try (Client client = Client.of(new ServeLimits(5_000_000, Duration.ofSeconds(10), Duration.ofNanos(1), 1))) {
            HttpResponse<String> answer =
                    client.post("/articles", "text/plain", "“A word,” said Ida Crane. ".repeat(10_000));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("could not be read within");
        }
    }

    @Test
    void theLimitsOfTheCommandLineAreThoseOfTheDocumentation() {
        assertThat(ServeLimits.defaults())
                .isEqualTo(new ServeLimits(5_000_000, Duration.ofSeconds(20), Duration.ofSeconds(60), 8));
    }

    private static ServeLimits limits(int bytes, int reading, int parsing, int atOnce) {
        return new ServeLimits(bytes, Duration.ofMillis(reading), Duration.ofMillis(parsing), atOnce);
    }
}
