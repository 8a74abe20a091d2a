package io.github.pullquote.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.ArticleStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code parse} takes as its input: a file, a folder or the standard input. */
class ParseInputTest {
    private static final String TEXT = "A headline\n\nA paragraph.\n";
    private static final String ROW = "{\"id\": \"a\", \"text\": \"One.\"}\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = write("article.txt", TEXT);
    }

    @Test
    void readsFileAsOneArticleWithoutIdentifier() {
        CommandRun run = parse(file);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.article().source().text()).isEqualTo(TEXT);
        assertThat(run.article().id()).isEmpty();
    }

    @Test
    void readsEmptyFileAsEmptyArticle() throws IOException {
        CommandRun run = parse(write("empty.txt", ""));
        assertThat(run.code()).isZero();
        assertThat(run.article().status()).isEqualTo(ArticleStatus.EMPTY);
    }

    @Test
    void readsFolderInOrderOfNameWithNamesAsIdentifiers() throws IOException {
        write("b.txt", "b");
        write("Z.txt", "Z");
        write("10.txt", "10");
        write("9.txt", "9");
        write("dotted.name.txt", "dotted");
        assertThat(parse(folder).ids()).containsExactly("10", "9", "Z", "article", "b", "dotted.name");
    }

    @Test
    void ignoresOtherFilesAndInnerFoldersOfFolder() throws IOException {
        write("notes.md", "No article.");
        write("rows.jsonl", ROW);
        Files.createDirectory(folder.resolve("inner.txt"));
        CommandRun run = parse(folder);
        assertThat(run.ids()).containsExactly("article");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysThatHtmlFilesOfFolderAreLeftOut() throws IOException {
        write("one.html", "<p>One.");
        write("two.html.gz", "");
        CommandRun run = parse(folder);
        assertThat(run.ids()).containsExactly("article");
        run.failsWith(0, "2 HTML files left out");
    }

    @Test
    void readsFolderWithoutArticlesAsNothing() throws IOException {
        CommandRun run = parse(Files.createDirectory(folder.resolve("empty")));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void goesOnAfterUnreadableFileOfFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone"));
        CommandRun run = parse(folder);
        assertThat(run.ids()).containsExactly("a", "article");
        assertThat(run.articles().get(0).status()).isEqualTo(ArticleStatus.FAILED);
        run.failsWith(0, "1 of 2 articles could not be read");
    }

    @Test
    void refusesJsonLinesFromFolder() {
        CommandRun run = CommandRun.of("parse", "--input", "jsonl", folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is a folder");
    }

    @Test
    void failsForMissingFile() {
        parse(folder.resolve("missing.txt")).failsWith(1, "missing.txt: no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.htm", "PAGE.HTML", "page.html.gz"})
    void failsForHtmlFile(String name) throws IOException {
        parse(write(name, "<p>Text.")).failsWith(1, name + ": HTML is not supported yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.jsonl", "rows.ndjson"})
    void recognisesJsonLinesByEnding(String name) throws IOException {
        assertThat(parse(write(name, ROW)).ids()).containsExactly("a");
    }

    @Test
    void takesFileOfAnotherEndingAsText() throws IOException {
        assertThat(parse(write("rows.log", ROW)).texts()).containsExactly(ROW);
    }

    @Test
    void prefersNamedKindToEnding() throws IOException {
        Path rows = write("rows.jsonl", ROW);
        assertThat(CommandRun.of("parse", "--format", "jsonl", "--input", "text", rows)
                        .texts())
                .containsExactly(ROW);
        Path log = write("rows.log", ROW);
        assertThat(CommandRun.of("parse", "--format", "jsonl", "--input", "jsonl", log)
                        .ids())
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "", "\n\n", "{\n\"text\": \"over two lines\"}", "{no JSON}\n", "[1]\n", "{} {}\n"})
    void readsStandardInputAsText(String text) {
        assertThat(CommandRun.piping(text, "parse", "--format", "jsonl", "-").texts())
                .containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \r\n\t", "\uFEFF"})
    void recognisesJsonLinesOnStandardInputByFirstLine(String before) {
        CommandRun run = CommandRun.piping(before + ROW + "{\"text\"}", "parse", "--format", "jsonl", "-");
        assertThat(run.articles()).hasSize(2);
        assertThat(run.ids()).startsWith("a");
    }

    @Test
    void prefersNamedKindOfStandardInputToItsFirstLine() {
        assertThat(CommandRun.piping(ROW, "parse", "--format", "jsonl", "--input", "text", "-")
                        .texts())
                .containsExactly(ROW);
        assertThat(CommandRun.piping("no JSON\n" + ROW, "parse", "--format", "jsonl", "--input", "jsonl", "-")
                        .ids())
                .containsExactly("1", "a");
    }

    @Test
    void handsLanguageToParser() {
        CommandRun run = CommandRun.of("parse", "--format", "jsonl", "--language", "pt-BR", file);
        assertThat(run.article().language()).contains("pt-BR");
    }

    private static CommandRun parse(Path path) {
        return CommandRun.of("parse", "--format", "jsonl", path);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
