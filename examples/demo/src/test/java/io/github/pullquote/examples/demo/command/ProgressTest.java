package io.github.pullquote.examples.demo.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.examples.demo.command.input.Input;
import io.github.pullquote.examples.demo.command.input.InputKind;
import io.github.pullquote.examples.demo.command.input.Share;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void saysNothingOfAShortRun() {
        Progress progress = progress(unknown(), true);
        after(900, progress, 500);
        progress.end();
        assertThat(said()).isEmpty();
    }

    @Test
    void saysNothingWhenNobodyWatchesAndAsksOnce() {
        AtomicInteger asked = new AtomicInteger();
        Progress progress = new Progress(
                new PrintStream(err, true, StandardCharsets.UTF_8),
                unknown(),
                () -> asked.incrementAndGet() < 0,
                () -> now);
        after(2_000, progress, 500);
        after(2_000, progress, 900);
        progress.end();
        assertThat(said()).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void tellsCountAndRateOnceASecond() {
        Progress progress = progress(unknown(), true);
        after(2_000, progress, 500);
        after(100, progress, 510);
        after(900, progress, 3_000);
        assertThat(said())
                .isEqualTo("\rpullquote: 500 articles, 250.0 a second\rpullquote: 3,000 articles, 1000.0 a second");
    }

    @Test
    void writesOverTheLineAndTakesItAway() {
        Progress progress = progress(unknown(), true);
        after(1_000, progress, 10);
        progress.end();
        String line = "pullquote: 10 articles, 10.0 a second";
        assertThat(said()).isEqualTo("\r" + line + "\r" + " ".repeat(line.length()) + "\r");
    }

    @Test
    void tellsTimeLeftByWhatIsRead() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "x".repeat(1_000));
        Files.writeString(folder.resolve("b.txt"), "x".repeat(3_000));
        Input input =
                new Input(ImmutableList.of(folder), InputKind.AUTO, Optional.empty(), InputStream.nullInputStream());
        Progress progress = progress(input.share(), true);
        AtomicInteger rows = new AtomicInteger();
        input.forEach(row -> after(100_000, progress, rows.incrementAndGet()), problem -> {});
        assertThat(said())
                .contains("1 articles, 0.0 a second, 5 min left")
                .contains("2 articles, 0.0 a second, 0 s left");
    }

    private Progress progress(Share share, boolean watched) {
        return new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), share, () -> watched, () -> now);
    }

    private void after(long milliseconds, Progress progress, int articles) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
        progress.accept(articles);
    }

    private static Share unknown() {
        return new Input(
                        ImmutableList.of(Path.of("-")), InputKind.AUTO, Optional.empty(), InputStream.nullInputStream())
                .share();
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
