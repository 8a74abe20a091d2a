package io.github.pullquote.examples.demo.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void saysNothingOfFewArticles() {
        assertThat(said(true, 999)).isEmpty();
    }

    @Test
    void countsThousands() {
        assertThat(said(true, 2_500)).containsExactly("pullquote: 1000 articles", "pullquote: 2000 articles");
    }

    @Test
    void saysNothingWhenNobodyWatches() {
        assertThat(said(false, 2_500)).isEmpty();
    }

    private static String[] said(boolean watched, int articles) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), watched);
        IntStream.rangeClosed(1, articles).forEach(progress);
        return err.toString(StandardCharsets.UTF_8).lines().toArray(String[]::new);
    }
}
