package io.github.pullquote.parser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs on which the parser once failed. */
class FuzzReplayTest {
    static ImmutableList<Path> files() {
        return Replays.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatOnceFailedObeysTheLaws(Path file) {
        FuzzInput input = Replays.read(file);
        assertThat(Failure.of(input)).isEmpty();
    }

    @Test
    void anInputIsReadAsItWasWritten(@TempDir Path folder) throws Exception {
        FuzzInput text = new FuzzInput(Form.TEXT, "a \uD83D \uD83D\uDE00 \uDE00 \\u0041 é\r\n");
        FuzzInput bytes = new FuzzInput(Form.HTML_BYTES, "\u00FF\u00FE<\0\u00E9");
        Replays.write(folder, "a", text);
        Replays.write(folder, "b", bytes);
        assertThat(Replays.read(folder.resolve("a.txt"))).isEqualTo(text);
        assertThat(Replays.read(folder.resolve("b.html-bytes"))).isEqualTo(bytes);
    }
}
