package io.github.pullquote.examples.demo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.examples.demo.Main;
import io.github.pullquote.examples.demo.command.Pullquote;
import io.github.pullquote.examples.demo.command.Streams;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line of the server. */
@Timeout(60)
class ServeCommandTest {
    @Test
    void saysWhereItListensAndServesThereUntilItIsInterrupted() throws Exception {
        PipedInputStream printed = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream(printed);
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread command = new Thread(() -> code.complete(
                Pullquote.run(new String[] {"serve", "--port", "0"}, new Streams(nothing(), out, System.err))));
        command.start();

        BufferedReader lines = new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8));
        URI page = address(lines.readLine());
        assertThat(Client.send(HttpRequest.newBuilder(page)).statusCode()).isEqualTo(200);
        command.interrupt();
        assertThat(code.get(20, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void endsWhenItsProcessIsStopped() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port=0")
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            address(out.readLine());
            process.toHandle().destroy(); // as Ctrl-C does, by another signal; the output stays open
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(out.readLine()).as("one line, no more").isNull();
        }
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    }

    @Test
    void saysThatAPortIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertFails(
                    1, "pullquote: cannot listen on 127.0.0.1:" + port + ": Address already in use", "--port=" + port);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, pullquote: nobody.invalid: no such host, --host=nobody.invalid",
        "2, 'pullquote: --port must lie in 0 to 65535, but is 70000', --port=70000",
        "2, 'pullquote: --port must lie in 0 to 65535, but is -1', --port=-1"
    })
    void saysWhatIsWrongWithItsArguments(int code, String message, String argument) {
        assertFails(code, message, argument);
    }

    private static void assertFails(int expected, String message, String argument) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Pullquote.run(new String[] {"serve", argument}, new Streams(nothing(), nowhere(), printer));
        assertThat(code).isEqualTo(expected);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(message);
    }

    private static URI address(String line) {
        assertThat(line).matches("Listening on http://127\\.0\\.0\\.1:\\d+/");
        return URI.create(line.substring("Listening on ".length()));
    }

    private static InputStream nothing() {
        return InputStream.nullInputStream();
    }

    private static ByteArrayOutputStream nowhere() {
        return new ByteArrayOutputStream();
    }
}
