package io.github.pullquote.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.examples.demo.command.Pullquote;
import io.github.pullquote.examples.demo.command.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is so: its code is that of the demos, its commands run, and print what stands there. */
final class ReadmeTest {
    private static final String JAR = "java -jar examples/demo/target/pullquote.jar ";
    private static final Path ROOT = Path.of(System.getProperty("pullquote.root", "../.."));

    @Test
    void theJavaOfTheReadmeStandsInTheDemo() throws IOException {
        List<String> demo = lines(Files.readString(
                ROOT.resolve("examples/demo/src/main/java/io/github/pullquote/examples/demo/QuotesBySpeaker.java")));
        String readme = readme();
        String code = readme.substring(readme.indexOf("```java") + 7);
        List<String> shown = lines(code.substring(0, code.indexOf("```")));

        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(demo).containsAll(shown.subList(2, shown.size()));
    }

    @Test
    void everyCommandOfTheReadmeIsOneOfTheBuildScript() throws IOException {
        String readme = readme();
        String script = Files.readString(ROOT.resolve(".ci/run"));
        List<String> commands =
                readme.lines().filter(line -> line.startsWith("mvn ")).toList();

        assertThat(commands).hasSize(2).allSatisfy(command -> assertThat(script).contains(command));
    }

    static Stream<String> commandLines() throws IOException {
        return readme().lines()
                .filter(line -> line.startsWith(JAR))
                .map(line -> line.substring(JAR.length()).replaceAll(" > .*", ""))
                .filter(line -> !line.equals("serve")); // runs until somebody stops it, and has tests of its own
    }

    @ParameterizedTest
    @MethodSource("commandLines")
    void everyCommandLineRuns(String arguments) {
        assertThat(output(arguments)).isNotBlank();
    }

    @Test
    void whatTheReadmeShowsIsWhatIsPrinted() throws IOException {
        assertShown("Skerra Island", "parse seeds/wire-ferry.txt");
        assertShown("Museums", "parse seeds/page-news.html");
    }

    /** The lines of the block that begins so stand in the output in this order; at "..." some are left out. */
    private static void assertShown(String beginning, String arguments) throws IOException {
        String readme = readme();
        int start = readme.indexOf("```\n" + beginning) + 4;
        List<String> shown = readme.substring(start, readme.indexOf("\n```", start))
                .lines()
                .filter(line -> !line.equals("..."))
                .toList();
        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(output(arguments).lines().map(String::stripTrailing).toList())
                .containsSubsequence(shown);
    }

    private static String output(String arguments) {
        String[] parts = Arrays.stream(arguments.split(" ", -1))
                .map(part -> part.startsWith("seeds") ? ROOT.resolve(part).toString() : part)
                .toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        int code = Pullquote.run(parts, new Streams(InputStream.nullInputStream(), out, err));
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsPostedToTheServerIsFromItsGuide() throws IOException {
        String guide = Files.readString(ROOT.resolve(".github/SERVER.md"));
        List<String> posts =
                readme().lines().filter(line -> line.startsWith("curl -H")).toList();

        assertThat(posts).isNotEmpty().allSatisfy(post -> assertThat(guide).contains(post));
    }

    @Test
    void theCoordinatesAreThoseOfTheBuild() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));

        assertThat(readme())
                .contains("<version>" + version + "</version>")
                .contains("io.github.pullquote:pullquote-parser:" + version + "\"");
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static List<String> lines(String code) {
        return Arrays.stream(code.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
