package io.github.pullquote.parser.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a native image is told to take along. */
class NativeImageTest {
    private static final Path RESOURCES =
            Path.of(System.getProperty("pullquote.root", "..")).resolve("parser/src/main/resources");

    @Test
    void takesEveryWordListAlong() throws IOException {
        Pattern taken = pattern();
        assertThat(wordLists())
                .isNotEmpty()
                .allMatch(name -> taken.matcher(name).matches());
    }

    @Test
    void takesNothingElse() throws IOException {
        assertThat(pattern()
                        .matcher("io/github/pullquote/parser/internal/lexicon/Lexicon.class")
                        .matches())
                .isFalse();
    }

    private static List<String> wordLists() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("io"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static Pattern pattern() throws IOException {
        String told = Resources.toString(
                Resources.getResource(
                        "META-INF/native-image/io.github.pullquote/pullquote-parser/resource-config.json"),
                StandardCharsets.UTF_8);
        List<String> patterns = Pattern.compile("\"pattern\": \"([^\"]*)\"")
                .matcher(told)
                .results()
                .map((MatchResult found) -> found.group(1).replace("\\\\", "\\"))
                .toList();
        assertThat(patterns).hasSize(1);
        return Pattern.compile(patterns.get(0));
    }
}
