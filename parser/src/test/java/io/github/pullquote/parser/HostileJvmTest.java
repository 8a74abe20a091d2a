package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A virtual machine with little stack and memory, and with settings that change what Java does by default, changes nothing. */
@Timeout(120)
class HostileJvmTest {
    @Test
    void aSmallMachineOfAnotherPlaceGivesTheSameJson() throws Exception {
        ByteArrayOutputStream here = new ByteArrayOutputStream();
        Seeds.print(new PrintStream(here, true, StandardCharsets.UTF_8));
        assertThat(run(
                        Seeds.class,
                        ImmutableList.of(
                                "-Xss256k",
                                "-Xmx64m",
                                "-Dfile.encoding=US-ASCII",
                                "-Duser.language=tr",
                                "-Duser.timezone=Pacific/Kiritimati")))
                .isEqualTo(here.toString(StandardCharsets.UTF_8))
                .hasLineCount(Texts.seeds().size() + Texts.pages().size());
    }

    /** Many blocks, marks and quotes for each character: what takes most memory. */
    @Test
    void halfAMegabyteFitsIntoASmallMemory() throws Exception {
        assertRead("-Xmx64m", "500000", "lines", "curly closers", "half surrogates", "turns", "nested marks closed");
    }

    /** For each character one token, and for each fourth one a quotation. */
    @Test
    void aMegabyteOfMarksFitsIntoLittleMore() throws Exception {
        assertRead("-Xmx96m", "1000000", "letters and straight marks");
    }

    /** The tree that jsoup makes of it, with eight elements for each that is written, takes most of that alone. */
    @Test
    void halfAMegabyteOfElementsThatAreOpenedAgainFitsIntoLittleMore() throws Exception {
        assertRead("-Xmx112m", "500000", "formatting in links");
    }

    private static void assertRead(String memory, String characters, String... names) throws Exception {
        String[] arguments =
                Stream.concat(Stream.of(characters), Arrays.stream(names)).toArray(String[]::new);
        assertThat(run(LongInputs.class, ImmutableList.of(memory), arguments).lines())
                .hasSize(names.length)
                .allMatch(line -> line.endsWith(": COMPLETE") || line.endsWith(": TRUNCATED"));
    }

    private static String run(Class<?> main, ImmutableList<String> options, String... arguments)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(ImmutableList.<String>builder()
                        .add(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .add("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                        .add("-Dpullquote.root=" + System.getProperty("pullquote.root", ".."))
                        .addAll(options)
                        .add("-cp", System.getProperty("java.class.path"), main.getName())
                        .add(arguments)
                        .build())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }

    /** Prints each seed as JSON on a line. */
    static final class Seeds {
        private Seeds() {}

        public static void main(String... arguments) {
            print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }

        static void print(PrintStream out) {
            ArticleParser parser = ArticleParser.create();
            Texts.seeds().forEach(seed -> out.println(ArticleJson.write(parser.parseText(seed.text()))));
            Texts.pages()
                    .forEach(page -> out.println(ArticleJson.write(
                            parser.parse(RawArticle.html(page.text()).trackHtml(true)))));
        }
    }

    /** Prints how the parser ends with each made text or page of a length; the first argument is the length. */
    static final class LongInputs {
        private LongInputs() {}

        public static void main(String... arguments) {
            int characters = Integer.parseInt(arguments[0]);
            for (String name : Arrays.asList(arguments).subList(1, arguments.length)) {
                System.out.println(name + ": " + end(document(name, characters)));
            }
        }

        private static RawArticle document(String name, int characters) {
            IntFunction<String> text = Hostile.UNITS.get(name);
            return text == null
                    ? RawArticle.html(Objects.requireNonNull(HostilePages.UNITS.get(name), name)
                            .page(characters))
                    : RawArticle.text(Hostile.text(text, characters));
        }

        private static String end(RawArticle document) {
            try {
                return ArticleParser.create().parse(document).status().name();
            } catch (OutOfMemoryError e) {
                return "OutOfMemoryError";
            }
        }
    }
}
