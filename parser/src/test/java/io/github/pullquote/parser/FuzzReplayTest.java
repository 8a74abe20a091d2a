package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts on which the parser once failed. */
class FuzzReplayTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/pullquote/parser/fuzz");

    static List<Path> files() {
        return Texts.files(FOLDER, ".txt");
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatOnceFailedIsWellFormed(Path file) {
        String text = Texts.read(file);
        assertThat(WellFormed.parse(text).source().text()).isEqualTo(text);
    }

    @Test
    void theFolderHoldsTexts() {
        assertThat(files()).isNotEmpty();
    }
}
