package io.github.pullquote.examples.demo.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleJson;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide to the server shows is run as it stands there. */
class ServerGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("pullquote.root", "../.."));
    private static final String ADDRESS = "http://127.0.0.1:8642";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private static Client client;

    @BeforeAll
    static void start() {
        client = Client.of(ServeLimits.defaults());
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    static Stream<String> calls() throws IOException {
        return guide().lines().filter(line -> line.startsWith("curl "));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theCallsOfCurlAreAnswered(String call) throws IOException {
        HttpResponse<String> answer = Client.send(request(words(call)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        if (call.contains("format=csv")) {
            assertThat(answer.body().lines().count()).isGreaterThan(2);
        } else {
            assertThat(ArticleJson.read(answer.body()).speech()).isNotEmpty();
        }
    }

    @Test
    void thereAreCallsOfCurl() throws IOException {
        assertThat(calls()).hasSize(4);
    }

    @Test
    void theProgramInPythonPrintsWhatItIsSaidTo(@TempDir Path folder) throws Exception {
        assumeTrue(isOnThePath("python3"), "the example in Python is not run: no python3 on the path");
        String program = block("python").replace(ADDRESS, client.address("").toString());
        Path file = Files.writeString(folder.resolve("example.py"), program);
        ProcessBuilder builder = new ProcessBuilder("python3", file.toString()).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(out.replace(System.lineSeparator(), "\n")).isEqualTo(block("text"));
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void theLimitsAreThoseOfTheServer() throws IOException {
        ServeLimits limits = ServeLimits.defaults();
        assertThat(guide())
                .contains(String.format("| length of a body | %,d bytes |", limits.bytes()))
                .contains("| time in which a body must arrive | " + ServeLimits.shown(limits.reading()) + " |")
                .contains("| time in which an article must be read | " + ServeLimits.shown(limits.parsing()) + " |")
                .contains("| articles at once | " + limits.atOnce() + " |");
    }

    private static HttpRequest.Builder request(ImmutableList<String> words) throws IOException {
        String address =
                words.get(words.size() - 1).replace(ADDRESS, client.address("").toString());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        for (int i = 1; i + 1 < words.size() - 1; i += 2) {
            String value = words.get(i + 1);
            switch (words.get(i)) {
                case "-H" ->
                    request.header(
                            value.substring(0, value.indexOf(':')),
                            value.substring(value.indexOf(':') + 1).strip());
                case "--data-binary", "-d" -> request.POST(body(value));
                default -> throw new AssertionError("an option of curl that is not known here: " + words.get(i));
            }
        }
        return request;
    }

    private static BodyPublisher body(String value) throws IOException {
        return value.startsWith("@")
                ? BodyPublishers.ofFile(ROOT.resolve(value.substring(1)))
                : BodyPublishers.ofString(value);
    }

    private static ImmutableList<String> words(String call) {
        return WORD.matcher(call)
                .results()
                .map((MatchResult word) -> word.group(1) == null ? word.group(2) : word.group(1))
                .collect(ImmutableList.toImmutableList());
    }

    private static String block(String language) throws IOException {
        String guide = guide();
        int start = guide.indexOf("```" + language + "\n") + language.length() + 4;
        return guide.substring(start, guide.indexOf("```", start));
    }

    private static String guide() throws IOException {
        return Files.readString(ROOT.resolve(".github/SERVER.md"));
    }

    private static boolean isOnThePath(String program) {
        List<String> folders = List.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1));
        return folders.stream().anyMatch(folder -> new File(folder, program).canExecute());
    }
}
