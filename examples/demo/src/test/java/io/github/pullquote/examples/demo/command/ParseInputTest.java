package io.github.pullquote.examples.demo.command;

import static io.github.pullquote.core.SourceFormat.HTML;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.SourceFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code parse} takes as its input: a file, a folder or the standard input. */
class ParseInputTest {
    private static final String TEXT = "A headline\n\nA paragraph.\n";
    private static final String PAGE = "<!DOCTYPE html><title>A site</title><p>A page.";
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
    void readsHtmlAndTextFilesOfFolderPackedOrNotWithNamesWithoutEndings() throws IOException {
        write("a.html", PAGE);
        write("b.htm", PAGE);
        pack("c.html.gz", PAGE);
        pack("d.HTM.GZ", PAGE);
        pack("e.txt.gz", TEXT);
        write("f.gz", PAGE);
        CommandRun run = parse(folder);
        assertThat(run.ids()).containsExactly("a", "article", "b", "c", "d", "e");
        assertThat(run.articles().stream().map(article -> article.source().format()))
                .containsExactly(HTML, SourceFormat.TEXT, HTML, HTML, HTML, SourceFormat.TEXT);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"html,page", "text,article"})
    void readsOnlyFilesOfNamedKindFromFolder(String kind, String id) throws IOException {
        write("page.html", PAGE);
        assertThat(CommandRun.of("parse", "--format", "jsonl", "--input", kind, folder)
                        .ids())
                .containsExactly(id);
    }

    @Test
    void goesOnAfterBrokenPackedFileOfFolder() throws IOException {
        Files.write(folder.resolve("a.html.gz"), Arrays.copyOf(packed(PAGE), 24));
        CommandRun run = parse(folder);
        assertThat(run.ids()).containsExactly("a", "article");
        assertThat(run.articles().get(0).diagnostics().get(0).message()).contains("the gzip data is broken");
        run.failsWith(0, "1 of 2 articles could not be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.html.gz", "bomb.txt.gz", "bomb.gz"})
    void truncatesPackedFileThatUnpacksToMoreThanIsRead(String name) throws IOException {
        String line = "<p>" + "It rang all night. ".repeat(5_000) + "\n";
        CommandRun run = parse(bomb(name, line, 300));
        assertThat(run.code()).isZero();
        assertThat(run.article().status()).isEqualTo(ArticleStatus.TRUNCATED);
    }

    @Test
    void goesOnAfterRowThatIsLongerThanAnyDocument() throws IOException {
        Path file = bomb("rows.jsonl.gz", "{\"text\": " + " ".repeat(1_000_000), 50);
        CommandRun run = parse(Files.write(
                folder.resolve("two.jsonl.gz"),
                Bytes.concat(Files.readAllBytes(file), packed("\n{\"text\": \"It rang.\"}"))));
        assertThat(run.ids()).containsExactly("1", "2");
        assertThat(run.articles().get(0).status()).isEqualTo(ArticleStatus.FAILED);
        run.failsWith(0, "1 of 2 articles could not be read");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 24, 40})
    void failsForBrokenPackedFile(int length) throws IOException {
        parse(Files.write(folder.resolve("cut.html.gz"), Arrays.copyOf(packed(PAGE), length)))
                .failsWith(1, "the gzip data is broken");
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
    void readsRowsOfFolderWhenAskedFor() throws IOException {
        write("b.ndjson", "{\"text\": \"Two.\"}\n");
        pack("a.jsonl.gz", ROW + ROW);
        assertThat(CommandRun.of("parse", "--format", "jsonl", "--input", "jsonl", folder)
                        .texts())
                .containsExactly("One.", "One.", "Two.");
    }

    @Test
    void failsForMissingFile() {
        parse(folder.resolve("missing.txt")).failsWith(1, "missing.txt: no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.htm", "PAGE.HTML", "page.html.gz"})
    void recognisesHtmlByEnding(String name) throws IOException {
        assertPage(parse(write(name, "No tag at all: A page.")), "No tag at all: A page.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.html.gz", "page.gz", "page"})
    void unpacksWhatIsPackedWhateverItsName(String name) throws IOException {
        assertPage(parse(pack(name, PAGE)), "A page.");
    }

    @Test
    void unpacksRowsOfJson() throws IOException {
        assertThat(parse(pack("rows.jsonl.gz", ROW + ROW)).ids()).containsExactly("a", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.jsonl", "rows.ndjson"})
    void recognisesJsonLinesByEnding(String name) throws IOException {
        assertThat(parse(write(name, ROW)).ids()).containsExactly("a");
    }

    @Test
    void looksAtContentOfFileWithAnotherEnding() throws IOException {
        assertThat(parse(write("rows.log", ROW)).ids()).containsExactly("a");
        assertPage(parse(write("page.log", PAGE)), "A page.");
        assertThat(parse(write("text.log", TEXT)).texts()).containsExactly(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>A page.",
                "<!doctype html>\n<p>A page.",
                "<?xml version=\"1.0\"?><html><body>A page.</body></html>",
                "<!-- made by hand --><p>A page.",
                "\uFEFF \n<html lang=en><p>A page.",
                "<BODY\n>A page.",
                "<p>A page.",
                "<br/>A page."
            })
    void recognisesHtmlOnStandardInput(String page) {
        assertPage(CommandRun.piping(page, "parse", "--format", "jsonl", "-"), "A page.");
    }

    @Test
    void recognisesHtmlInUtf16OnStandardInput() {
        byte[] bytes = ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE);
        assertPage(CommandRun.reading(new ByteArrayInputStream(bytes), "parse", "--format", "jsonl", "-"), "A page.");
    }

    @Test
    void unpacksStandardInput() throws IOException {
        assertPage(
                CommandRun.reading(new ByteArrayInputStream(packed(PAGE)), "parse", "--format", "jsonl", "-"),
                "A page.");
    }

    @Test
    void prefersNamedKindToEnding() throws IOException {
        Path rows = write("rows.jsonl", ROW);
        assertThat(CommandRun.of("parse", "--format", "jsonl", "--input", "text", rows)
                        .texts())
                .containsExactly(ROW);
        assertPage(CommandRun.of("parse", "--format", "jsonl", "--input", "html", file), "A headline A paragraph.");
        Path log = write("rows.log", ROW);
        assertThat(CommandRun.of("parse", "--format", "jsonl", "--input", "jsonl", log)
                        .ids())
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                "",
                "\n\n",
                "{\n\"text\": \"over two lines\"}",
                "{no JSON}\n",
                "[1]\n",
                "{} {}\n",
                "<",
                "<3 this",
                "<a@example.org> wrote:",
                "< p>Text",
                "A <p> in the text"
            })
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

    private static void assertPage(CommandRun run, String text) {
        assertThat(run.code()).isZero();
        assertThat(run.article().source().format()).isEqualTo(HTML);
        assertThat(run.article().source().text()).isEqualTo(text);
    }

    private Path pack(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), packed(text));
    }

    private Path bomb(String name, String part, int times) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream packing = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < times; i++) {
                packing.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
