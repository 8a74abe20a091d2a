package io.github.pullquote.examples.demo.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.ArticleJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code parse} prints, and with which code it ends. */
class ParseOutputTest {
    private static final String ROWS =
            "{\"id\": \"a\", \"text\": \"One.\"}\n{\"id\": \"b\", \"text\": \"Two — “café”.\"}\n";
    private static final String BAD = "{\"id\": \"c\"}\n";

    @Test
    void printsOneLineForEachArticleAsJsonLines() {
        CommandRun run = CommandRun.piping(ROWS, "parse", "--format", "jsonl", "-");
        assertThat(run.out()).endsWith("}\n").contains("Two — “café”.");
        assertThat(run.ids()).containsExactly("a", "b");
    }

    @Test
    void printsIndentedJsonOneAfterTheOther() {
        String[] articles =
                CommandRun.piping(ROWS, "parse", "--format", "json", "-").out().split("(?<=\n\\}\n)");
        assertThat(articles).hasSize(2).allMatch(article -> article.startsWith("{\n  "));
        assertThat(ArticleJson.read(articles[1]).source().text()).isEqualTo("Two — “café”.");
    }

    @Test
    void printsTextUnlessToldOtherwise() {
        CommandRun run = CommandRun.piping(ROWS, "parse", "-");
        assertThat(run.out())
                .contains("== a\n", "== b\n")
                .isEqualTo(CommandRun.piping(ROWS, "parse", "--format", "text", "-")
                        .out());
    }

    @Test
    void printsFailedArticleAsText() {
        assertThat(CommandRun.piping(BAD, "parse", "-").out())
                .contains("== c\n", "Status: failed\n", "error: the row has neither text nor html");
    }

    @Test
    void printsNoEscapeSequenceOfTextToTerminal() {
        assertThat(CommandRun.piping("Headline \u001b[31mred\u0007\n\nBody “\u001b[2J” here.\n", "parse", "-")
                        .out())
                .doesNotContain("\u001b")
                .doesNotContain("\u0007");
    }

    @ParameterizedTest
    @CsvSource({"'',0", "--strict,1"})
    void readsToTheEndAndCountsBadRows(String option, int code) {
        Object[] arguments = option.isEmpty() ? new Object[] {"parse", "-"} : new Object[] {"parse", option, "-"};
        CommandRun run = CommandRun.piping(ROWS + BAD + BAD + ROWS, arguments);
        run.failsWith(code, "2 of 6 articles could not be read");
        assertThat(run.out()).endsWith(CommandRun.piping(ROWS, "parse", "-").out());
    }

    @Test
    void endsWellUnderStrictWhenEveryArticleIsRead() {
        CommandRun run = CommandRun.piping(ROWS, "parse", "--strict", "-");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void countsBinaryInputAsBad() {
        byte[] binary = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xD8, 0, 0};
        CommandRun run =
                CommandRun.reading(new ByteArrayInputStream(binary), "parse", "--strict", "--input", "text", "-");
        run.failsWith(1, "1 of 1 articles could not be read");
        assertThat(run.out()).contains("Status: not text");
    }

    @Test
    void keepsFinishedArticlesWhenInputFails() {
        CommandRun run = CommandRun.reading(new Rows(false), "parse", "--format", "jsonl", "--input", "jsonl", "-");
        run.failsWith(1, "the disk is gone");
        assertThat(run.ids()).containsExactly("a", "b");
    }

    @Test
    void flushesEveryArticle() {
        FlushCounter out = new FlushCounter();
        CommandRun.run(new ByteArrayInputStream(ROWS.getBytes(UTF_8)), out, "parse", "--format", "jsonl", "-");
        assertThat(out.unflushed).isZero();
        assertThat(out.flushes).isGreaterThanOrEqualTo(2);
    }

    @Test
    @Timeout(60)
    void readsRowsAsTheyComeAndEndsQuietlyWhenReaderOfOutputHasGone() {
        CommandRun run =
                CommandRun.run(new Rows(true), new BreakingOutput("Broken pipe"), "parse", "--input", "jsonl", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    @Timeout(60)
    void saysWhyOutputCannotBeWritten() {
        CommandRun.run(new Rows(true), new BreakingOutput("No space left on device"), "parse", "--input", "jsonl", "-")
                .failsWith(1, "cannot write the output: No space left on device");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "parse",
                "parse --format xml -",
                "parse --input xml -",
                "parse --language no_tag! -",
                "parse --unknown -",
                "parse --format"
            })
    void refusesWrongArguments(String arguments) {
        CommandRun run = CommandRun.of((Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(" ")));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("try \"pullquote").doesNotContain("Exception");
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("pullquote: "));
    }

    @ParameterizedTest
    @CsvSource({"--help,Commands:", "parse --help,Exit codes:"})
    void explainsItself(String arguments, String expected) {
        CommandRun run = CommandRun.of((Object[]) arguments.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(expected).doesNotContain("\u001b");
        assertThat(run.err()).isEmpty();
    }

    /** Gives rows without end, or some and then fails. */
    private static final class Rows extends InputStream {
        private final boolean endless;
        private boolean read;

        Rows(boolean endless) {
            this.endless = endless;
        }

        @Override
        public int read() throws IOException {
            throw new IOException("only whole chunks are read");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (read && !endless) {
                throw new IOException("the disk is gone");
            }
            read = true;
            byte[] rows = ROWS.getBytes(UTF_8);
            int count = Math.min(rows.length, length);
            System.arraycopy(rows, 0, bytes, offset, count);
            return count;
        }
    }

    private static final class FlushCounter extends OutputStream {
        private int flushes;
        private int unflushed;

        @Override
        public void write(int b) {
            unflushed++;
        }

        @Override
        public void flush() {
            flushes++;
            unflushed = 0;
        }
    }

    /** Takes a few articles. */
    private static final class BreakingOutput extends OutputStream {
        private final String reason;
        private int room = 10_000;

        BreakingOutput(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- == 0) {
                throw new IOException(reason);
            }
        }
    }
}
