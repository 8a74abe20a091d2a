package io.github.pullquote.examples.demo.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.primitives.Bytes;
import io.github.pullquote.core.ArticleStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from strangers neither holds the command line up nor steers the terminal. */
@Timeout(120)
class HostileInputTest {
    private static final String BEFORE = "{\"id\": \"a\", \"text\": \"One.\"}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @ParameterizedTest
    @ValueSource(bytes = {0, '\n'})
    void readsOnlyTheBeginningOfWhatHasNoEnd(byte b) {
        CommandRun run = CommandRun.reading(new Endless(b), "parse", "--format", "jsonl", "-");
        assertThat(run.code()).isZero();
        assertThat(run.article().status())
                .isIn(ArticleStatus.TRUNCATED, ArticleStatus.NOT_TEXT, ArticleStatus.EMPTY, ArticleStatus.FAILED);
    }

    @ParameterizedTest
    @CsvSource({"parse,jsonl", "byline,jsonl", "byline,text"})
    void endsAtALineWithoutEndAndKeepsTheRowsBefore(String command, String kind) {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(BEFORE.getBytes(StandardCharsets.UTF_8)), new Endless((byte) 'x'));
        CommandRun run = CommandRun.reading(in, command, "--input", kind, "-");
        run.failsWith(1, "line 2 goes on for more than");
        assertThat(run.out()).isNotEmpty();
    }

    @Test
    void passesOverPipesOfAFolderAndReadsAPipeThatIsNamed() throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        assumeTrue(makePipe(pipe), "there are no named pipes here");
        Files.writeString(folder.resolve("a.txt"), "One.");
        assertThat(CommandRun.of("parse", "--format", "jsonl", folder).ids()).containsExactly("a");

        Process writer = new ProcessBuilder("/bin/sh", "-c", "printf 'By Ann Poe' > \"$0\"", pipe.toString()).start();
        assertThat(CommandRun.of("byline", pipe).out()).contains("Ann Poe");
        assertThat(writer.waitFor()).isZero();
    }

    private static boolean makePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void refusesAnEmptyPath() {
        CommandRun run = CommandRun.of("parse", "");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly("pullquote: a path is empty", "pullquote: try \"pullquote parse --help\"");
    }

    @Test
    void takesAPathWithAnAtSignAsItIs() {
        CommandRun.of("parse", "@arguments").failsWith(1, "@arguments: no such file");
    }

    @Test
    void writesNoOrderToTheTerminal() throws IOException {
        CommandRun.of("parse", folder.resolve("no\u001b[2J\u009bsuch\u202Efile\n\u2066.txt"))
                .failsWith(1, "no\uFFFD[2J\uFFFDsuchfile\uFFFD.txt: no such file");
        CommandRun run = CommandRun.of("parse", "--lang\u001b\n=x", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("\u001b");
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void turnsNoDirectionOfWriting() {
        String text = "“We \u202Enow\u202C \u2066are\u2069 \u200Fsad\u061C,” Ann \u001b[1m\u0085Lee said.\n";
        assertThat(CommandRun.piping(text, "parse", "-").out())
                .contains("“We now are sad,”")
                .doesNotContainPattern(
                        "[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    }

    /** In a headline, a byline, a quote and the name of who says it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b]0;owned\u0007",
                "\u001b[2J\u001b[1;1H",
                "\u009b31m",
                "\r\u0008\u0008 \u007f",
                "\u0000\u0001",
                "\u202Egnp.exe\u202C",
                "\u2066\u2067\u2068\u2069\u200E\u200F\u061C",
                "\uFFFE\uFFFF",
                "\u2028\u2029\u0085"
            })
    void reportsNoOrdersOfAnArticleToTheTerminal(String attack) {
        String text = "Key " + attack + " lost at the gate\n\nBy Ann " + attack + " Poe\n\n“We " + attack
                + " lost the key,” Lee " + attack + " Roe said on Monday.\n\n"
                + "It rained all day on the gate. ".repeat(40);
        assertThat(CommandRun.piping(text, "parse", "-").out())
                .contains("Key")
                .doesNotContainPattern("[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F]")
                .doesNotContainPattern("[\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "parse --help", "quotes --help"})
    void failsWhenHelpCannotBeWritten(String arguments) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        CommandRun.run(InputStream.nullInputStream(), full, (Object[]) arguments.split(" "))
                .failsWith(1, "cannot write the output");
    }

    @Test
    void unpacksLinesAndSeveralPartsThatComeSlowly() throws IOException {
        byte[] packed = Bytes.concat(packed("By Ann Poe\n"), packed("By Bo Kerr\n"));
        CommandRun run = CommandRun.reading(new Slow(packed), "byline", "-");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains("Ann Poe").contains("Bo Kerr");
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Gives one byte for ever. */
    private static final class Endless extends InputStream {
        private final byte b;

        Endless(byte b) {
            this.b = b;
        }

        @Override
        public int read() {
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, b);
            return length;
        }
    }

    /** Gives one byte at a time, and never knows of more, as a pipe whose writer is slow. */
    private static final class Slow extends InputStream {
        private final InputStream in;

        Slow(byte[] bytes) {
            in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, Math.min(1, length));
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
