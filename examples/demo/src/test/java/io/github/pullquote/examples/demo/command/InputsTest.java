package io.github.pullquote.examples.demo.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.core.export.ExportFormat;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several inputs in a call, what is known of them, and what is made of them. */
class InputsTest {
    private static final String WON = "The cup\n\n“We won,” Ann Lee said.\n";
    private static final String LOST = "The cup\n\n“We lost,” said Bo Kerr, a rower.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private Path won;
    private Path lost;

    @BeforeEach
    void write() throws IOException {
        won = Files.writeString(folder.resolve("won.txt"), WON);
        lost = Files.writeString(folder.resolve("lost.txt"), LOST);
    }

    @Test
    void readsFilesFoldersAndRowsInTheOrderOfTheCallNamedByTheirPaths() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.jsonl"), "{\"id\": \"r\", \"text\": \"A row.\"}\n");
        CommandRun run = CommandRun.piping(LOST, "parse", "--format", "jsonl", won, folder, rows, "-");
        assertThat(run.code()).isZero();
        assertThat(run.ids())
                .containsExactly(
                        folder.resolve("won").toString(),
                        folder.resolve("lost").toString(),
                        folder.resolve("won").toString(),
                        "r",
                        "-");
    }

    @Test
    void goesOnAfterAnInputThatCannotBeRead() {
        CommandRun run = CommandRun.of("parse", "--format", "jsonl", won, folder.resolve("none.txt"), lost);
        run.failsWith(1, "none.txt: no such file");
        assertThat(run.texts()).containsExactly(WON, LOST);
    }

    @Test
    void readsTheStandardInputOnce() {
        CommandRun run = CommandRun.piping(WON, "parse", "-", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("- may be given once");
    }

    @Test
    void handsTheAddressOfAPageToTheParser() {
        CommandRun run = CommandRun.piping(WON, "parse", "--format", "jsonl", "--url", "https://port.example/cup", "-");
        assertThat(run.article().source().url()).contains("https://port.example/cup");
    }

    @Test
    void refusesAnAddressForSeveralPages() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.jsonl"), "");
        for (List<Object> inputs :
                List.of(List.<Object>of(won, lost), List.<Object>of(folder), List.<Object>of(rows))) {
            CommandRun run = CommandRun.of(java.util.stream.Stream.concat(
                            java.util.stream.Stream.of("parse", "--url", "https://port.example/"), inputs.stream())
                    .toArray());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--url is the address of one page");
        }
        CommandRun.piping("{\"text\": \"A row.\"}\n", "parse", "--url", "https://port.example/", "-")
                .failsWith(1, "several documents");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 256})
    void keepsTheOrderHoweverManyAreParsedAtATime(int threads) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            rows.append("{\"text\": \"").append("It rang. ".repeat(i % 17 * 10)).append("\"}\n");
        }
        CommandRun run = CommandRun.piping(
                rows.toString(), "parse", "--format", "jsonl", "--threads", threads, "--input", "jsonl", "-");
        assertThat(run.ids()).hasSize(300);
        for (int i = 0; i < 300; i++) {
            assertThat(run.ids().get(i)).isEqualTo(Integer.toString(i + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "257", "two"})
    void refusesANumberOfThreadsThatMakesNoSense(String threads) {
        CommandRun run = CommandRun.of("parse", "--threads", threads, won);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--threads");
    }

    @ParameterizedTest
    @EnumSource
    void printsEveryFormat(ExportFormat format) throws IOException {
        StringWriter expected = new StringWriter();
        Article article = ArticleParser.create().parse(RawArticle.text(won));
        format.write(article, expected);
        CommandRun run = CommandRun.of("parse", "--format", format.label(), won);
        assertThat(run.code()).isZero();
        if (format == ExportFormat.JSON) {
            assertThat(ArticleJson.read(run.out())).isEqualTo(article);
        } else {
            assertThat(run.out().stripTrailing()).isEqualTo(expected.toString().stripTrailing());
            assertThat(run.out()).endsWith("\n");
        }
    }

    @Test
    void namesTheColumnsOfATableOnce() {
        for (String command : List.of("quotes", "parse --format csv")) {
            Object[] words = Splitter.on(' ')
                    .splitToStream(command + " " + won + " " + lost)
                    .toArray();
            CommandRun run = CommandRun.of(words);
            assertThat(run.code()).isZero();
            assertThat(run.out().lines()).hasSize(3);
            assertThat(run.out().lines().findFirst().orElseThrow()).contains("speaker", "words");
            assertThat(run.out()).contains("Ann Lee", "We won", "Bo Kerr", "rower", "We lost");
        }
    }

    @Test
    void namesTheColumnsOfAnEmptyTable() throws IOException {
        CommandRun run = CommandRun.of("quotes", Files.createDirectory(folder.resolve("empty")));
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void printsQuotesAsRowsOfJson() {
        CommandRun run = CommandRun.of("quotes", "--format", "jsonl", won, lost);
        assertThat(run.out().lines())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).startsWith("{").endsWith("}").contains("\"speaker\":"));
    }

    @Test
    void countsWhatGaveNoQuotesAsItCouldNotBeRead() {
        CommandRun run = CommandRun.reading(
                new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8)),
                "quotes",
                "--strict",
                "--input",
                "jsonl",
                "-");
        run.failsWith(1, "1 of 1 articles could not be read");
    }

    @Test
    void tellsItsVersion() {
        CommandRun run = CommandRun.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("pullquote ").contains("Java ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "parse --help", "quotes --help", "byline --help"})
    void givesExamples(String arguments) {
        assertThat(CommandRun.of((Object[]) arguments.split(" ")).out()).contains("Examples:\n  pullquote ");
    }
}
