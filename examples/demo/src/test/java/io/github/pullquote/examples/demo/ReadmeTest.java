package io.github.pullquote.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code in the README is the code of the demos, which compiles and is tested. */
final class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("pullquote.root", "../.."));

    @Test
    void theJavaOfTheReadmeStandsInTheDemo() throws IOException {
        List<String> demo = lines(Files.readString(
                ROOT.resolve("examples/demo/src/main/java/io/github/pullquote/examples/demo/QuotesBySpeaker.java")));
        String readme = Files.readString(ROOT.resolve("README.md"));
        String code = readme.substring(readme.indexOf("```java") + 7);
        List<String> shown = lines(code.substring(0, code.indexOf("```")));

        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(demo).containsAll(shown.subList(2, shown.size()));
    }

    @Test
    void everyCommandOfTheReadmeIsOneOfTheBuildScript() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String script = Files.readString(ROOT.resolve(".ci/run"));
        List<String> commands =
                readme.lines().filter(line -> line.startsWith("mvn ")).toList();

        assertThat(commands).hasSize(2).allSatisfy(command -> assertThat(script).contains(command));
    }

    private static List<String> lines(String code) {
        return Arrays.stream(code.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
