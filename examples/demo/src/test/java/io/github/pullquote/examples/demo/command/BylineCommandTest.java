package io.github.pullquote.examples.demo.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BylineCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void printsContributorsAndDateOfEachLineOfText() {
        CommandRun run = CommandRun.piping("By Ann Poe, Reuters\n\nMarch 3, 2024\n", "byline", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "{\"id\":\"1\",\"contributors\":[{\"name\":\"Ann Poe\",\"kind\":\"person\","
                                + "\"contribution\":\"author\",\"affiliation\":\"Reuters\"}]}",
                        "{\"id\":\"3\",\"contributors\":[],\"date\":\"2024-03-03\"}");
    }

    @Test
    void copiesTheIdentifiersOfRows() throws IOException {
        Path rows = Files.writeString(
                folder.resolve("rows.jsonl"), "{\"id\":\"a\",\"text\":\"Editing by Bo Li\"}\n{\"text\":\"Share\"}\n");
        CommandRun run = CommandRun.of("byline", "--input", "jsonl", rows);

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "{\"id\":\"a\",\"contributors\":[{\"name\":\"Bo Li\",\"kind\":\"person\","
                                + "\"contribution\":\"editing\"}]}",
                        "{\"id\":\"2\",\"contributors\":[]}");
    }

    @Test
    void saysWhyARowCannotBeRead() {
        CommandRun run =
                CommandRun.piping("{\"id\":\"a\"}\n{\"text\":\"By Ann Poe\"}\n", "byline", "--input", "jsonl", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().findFirst())
                .hasValueSatisfying(row -> assertThat(row)
                        .contains(
                                "\"id\":\"a\"",
                                "\"status\":\"failed\"",
                                "\"contributors\":[]",
                                "neither text nor html"));
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).contains("1 of 2 rows could not be read");
    }

    @Test
    void takesNoHtml() {
        CommandRun run = CommandRun.piping("{\"html\":\"<p>By Ann Poe\"}\n", "byline", "--input", "jsonl", "-");

        assertThat(run.out()).contains("\"status\":\"failed\"", "a line of text is required");
        assertThat(run.err()).contains("1 of 1 rows could not be read");
    }

    @Test
    void failsWhenStrictAndARowCannotBeRead() {
        assertThat(CommandRun.piping("[]\n", "byline", "--input", "jsonl", "--strict", "-")
                        .code())
                .isOne();
    }

    @Test
    void failsWhenThereIsNoSuchFile() {
        CommandRun.of("byline", folder.resolve("none.txt")).failsWith(1, "none.txt");
    }
}
