package io.github.pullquote.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.examples.demo.command.SeedFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the README of the examples runs and prints something, and no example is missing from it. */
@Timeout(120)
class ExamplesReadmeTest {
    private static final Path ROOT =
            SeedFiles.folder().toAbsolutePath().normalize().getParent();
    private static final String JAR = "java -cp examples/demo/target/pullquote.jar ";
    private static final String SOURCES = "demo/src/main/java/io/github/pullquote/examples/demo/";

    static Stream<String> commands() throws IOException {
        return readme().lines().filter(line -> line.contains(JAR)).map(ExamplesReadmeTest::command);
    }

    private static String command(String line) {
        return line.substring(line.indexOf(JAR) + JAR.length(), line.lastIndexOf('`'));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void runs(String command) throws Exception {
        Process process = start(Splitter.on(' ').splitToList(command.replace("--port 8642", "--port 0")));
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isNotBlank();
            if (command.contains("ServeReaderPage")) {
                return; // it runs until somebody stops it
            }
            out.lines().forEach(line -> {});
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroy();
        }
    }

    private static Process start(List<String> arguments) throws IOException {
        ImmutableList<String> command = ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .add("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"))
                .addAll(arguments)
                .build();
        return new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void listsEveryProgram() throws IOException {
        String readme = readme();
        try (Stream<Path> sources = Files.list(ROOT.resolve("examples").resolve(SOURCES))) {
            assertThat(sources.map(source -> source.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .filter(name -> !List.of("Main.java", "Program.java", "package-info.java")
                                    .contains(name)))
                    .hasSizeGreaterThanOrEqualTo(8)
                    .allSatisfy(name -> assertThat(readme).contains("(" + SOURCES + name + ")"));
        }
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("examples/README.md"));
    }
}
