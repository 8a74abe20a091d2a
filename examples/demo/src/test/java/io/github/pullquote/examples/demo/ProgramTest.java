package io.github.pullquote.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.examples.demo.Program.Task;
import io.github.pullquote.examples.demo.command.CommandRun;
import io.github.pullquote.examples.demo.command.SeedFiles;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short programs that the README quotes. */
class ProgramTest {
    private static final Path SEED = SeedFiles.file("wire-ferry.txt");

    private static final String LEAD =
            "<h1>Cup final</h1><p>The final went to extra time on Sunday, and nobody in the stand went home before the end.";

    private static final String HEADER = "\"file\",\"speaker\",\"quote\"\r\n";

    static Stream<Task> programs() {
        return Stream.of(
                QuotesBySpeaker::print,
                QuotesToCsv::print,
                ArticleToJson::print,
                BylinesOfAFolder::print,
                HighlightHtml::print);
    }

    @Test
    void groupsQuotesBySpeaker() {
        assertThat(run(QuotesBySpeaker::print, SEED).out().lines())
                .containsSubsequence(
                        "Ruth Odell",
                        "  Nobody dances on a car deck anymore, … I will miss the fiddles.",
                        "Anders Moe",
                        "  You sold us a bridge to the world, and now you are burning it.");
    }

    @Test
    void writesQuotesAsCsv() {
        String csv = run(QuotesToCsv::print, SEED).out();
        assertThat(csv).startsWith(HEADER).endsWith("\r\n");
        assertThat(csv.split("\r\n"))
                .contains(row(SEED, "Anders Moe", "You sold us a bridge to the world, and now you are burning it."));
    }

    @Test
    void doublesQuotationMarksInCsv(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "“The \"old\" pipe leaks,” Ann Lee said.\n");
        assertThat(run(QuotesToCsv::print, file).out())
                .isEqualTo(HEADER + row(file, "Ann Lee", "The \"\"old\"\" pipe leaks,") + "\r\n");
    }

    @Test
    void writesQuotesOfFolderAsOneTable(@TempDir Path folder) throws IOException {
        Path second = Files.writeString(folder.resolve("b.txt"), "“We won,” Ann Lee said.\n");
        Path first = Files.writeString(folder.resolve("a.txt"), "“We lost,” Bo Kerr said.\n");
        assertThat(run(QuotesToCsv::print, folder).out())
                .isEqualTo(HEADER + row(first, "Bo Kerr", "We lost,") + "\r\n" + row(second, "Ann Lee", "We won,")
                        + "\r\n");
    }

    @Test
    void readsHtmlFiles(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), LEAD + "<p>“We <b>won</b>,” Ann Lee said.");
        assertThat(run(QuotesBySpeaker::print, page).out()).isEqualTo("Ann Lee\n  We won,\n");
        assertThat(run(QuotesToCsv::print, folder).out()).isEqualTo(HEADER + row(page, "Ann Lee", "We won,") + "\r\n");
        assertThat(ArticleJson.read(run(ArticleToJson::print, page).out())
                        .source()
                        .format())
                .isEqualTo(SourceFormat.HTML);
    }

    @Test
    void printsBylinesOfFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Nobody wrote this line.\n");
        Files.writeString(
                folder.resolve("a.txt"),
                "Pier to close\n\nBy Ida Grey and Bo Kerr\nMarch 3, 2024\n\nThe ferry to the island stops in May.\n");
        assertThat(run(BylinesOfAFolder::print, folder).out().lines())
                .containsExactly(
                        "2024-03-03 | Ida Grey, Bo Kerr | Pier to close", "no date | nobody named | (no headline)");
    }

    @Test
    void marksQuotesInTheHtmlAsItWas(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(
                folder.resolve("a.html"),
                LEAD + "<!-- b --><p class=x>&ldquo;We <b>won</b>,&rdquo;  Ann&nbsp;Lee said.<p>End");
        assertThat(run(HighlightHtml::print, page).out())
                .isEqualTo(LEAD + "<!-- b --><p class=x>" + marked("&ldquo;We ") + "<b>" + marked("won") + "</b>"
                        + marked(",&rdquo;") + "  Ann&nbsp;Lee said.<p>End");
    }

    @Test
    void marksQuotesInTheCharacterSetOfThePage(@TempDir Path folder) throws IOException {
        Charset charset = Charset.forName("windows-1251");
        String page = "<meta charset=windows-1251>" + LEAD + "<p>“Мост,” Ann Lee said.";
        Path file = Files.write(folder.resolve("a.html"), page.getBytes(charset));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HighlightHtml.print(file, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(charset))
                .isEqualTo("<meta charset=windows-1251>" + LEAD + "<p>" + marked("“Мост,”") + " Ann Lee said.");
    }

    @Test
    void marksQuotesAfterAByteOrderMark(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), "\uFEFF" + LEAD + "<p>“We won,” Ann Lee said.");
        assertThat(run(HighlightHtml::print, page).out())
                .isEqualTo(LEAD + "<p>" + marked("“We won,”") + " Ann Lee said.");
    }

    @Test
    void writesArticleAsJson() throws IOException {
        Article expected = ArticleParser.create().parse(RawArticle.text(SEED));
        assertThat(ArticleJson.read(run(ArticleToJson::print, SEED).out())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void failsWithOneLineForMissingFile(Task program) {
        CommandRun run = run(program, "missing.txt");
        run.failsWith(1, "missing.txt: no such file");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void asksForItsArgument(Task program) {
        run(program).failsWith(2, "One argument is needed");
    }

    private static String marked(String html) {
        return "<mark title=\"Ann Lee\">" + html + "</mark>";
    }

    private static String row(Path file, String speaker, String quote) {
        return '"' + file.toString() + "\",\"" + speaker + "\",\"" + quote + '"';
    }

    private static CommandRun run(Task program, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Program.run(
                Stream.of(arguments).map(Object::toString).toArray(String[]::new),
                program,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
