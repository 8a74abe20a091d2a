package io.github.pullquote.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.core.export.QuoteRow;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The short programs that the README quotes. */
class ProgramTest {
    private static final Path SEED = SeedFiles.file("wire-ferry.txt");

    private static final String LEAD =
            "<h1>Cup final</h1><p>The final went to extra time on Sunday, and nobody in the stand went home before the end.";

    private static final String HEADER = QuoteRow.csvHeader();

    static Stream<Task> programs() {
        return Stream.of(
                QuotesBySpeaker::print,
                QuotesToCsv::print,
                ArticleToJson::print,
                BylinesOfAFolder::print,
                HighlightHtml::print,
                MostQuoted::print,
                QuotesOfWomenAndMen::print,
                Corrections::print,
                LiveBlogByTime::print);
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
    void writesQuotesOfAFolderAsOneTable(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.txt"), "“We won the \"big\" cup,” Ann Lee said.\n");
        Files.writeString(folder.resolve("a.html"), LEAD + "<p>“We <b>lost</b>,” Bo Kerr said.");
        String csv = run(QuotesToCsv::print, folder).out();
        assertThat(csv).startsWith(HEADER).endsWith("\r\n");
        assertThat(csv.substring(HEADER.length()).split("\r\n"))
                .hasSize(2)
                .satisfiesExactly(
                        row -> assertThat(row).contains("a.html", "\"Bo Kerr\"", "\"We lost\""),
                        row -> assertThat(row).contains("b.txt", "\"Ann Lee\"", "\"We won the \"\"big\"\" cup\""));
    }

    @Test
    void readsHtmlFiles(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), LEAD + "<p>“We <b>won</b>,” Ann Lee said.");
        assertThat(run(QuotesBySpeaker::print, page).out()).isEqualTo("Ann Lee\n  We won,\n");
        assertThat(ArticleJson.read(run(ArticleToJson::print, page).out())
                        .source()
                        .format())
                .isEqualTo(SourceFormat.HTML);
    }

    @Test
    void countsWhoIsQuotedMost(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "“We won the cup,” Ann Lee said.\n\n“We lost,” Bo Kerr said.\n");
        Files.writeString(folder.resolve("b.txt"), "“Never again,” Ann Lee said.\n");
        assertThat(run(MostQuoted::print, folder).out().lines())
                .containsExactly("quotes 2, words 6: Ann Lee", "quotes 1, words 2: Bo Kerr");
        assertThat(run(MostQuoted::print, SEED).out()).startsWith("quotes 2, words 20: Anders Moe\n");
    }

    @Test
    void countsQuotesByThePronounsOfTheirSpeakers(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), """
                The club met at the pier on Sunday, and the rowers of the town came to hear the news of the day.

                “We won the cup,” Ann Lee said. “It was hers to lose,” she said.

                “We lost the cup to the other club,” Bo Kerr said. He said that he would row again.

                “The water was cold,” said Lou Maas.
                """);
        assertThat(run(QuotesOfWomenAndMen::print, folder).out().lines())
                .containsExactly("quotes, she: 2", "quotes, he: 2", "quotes, no pronoun tells: 1");
    }

    @Test
    void asksPronounsOfEnglishArticlesOnly() {
        assertThat(run(QuotesOfWomenAndMen::print, SeedFiles.file("german.txt"))
                        .out()
                        .lines())
                .containsExactly("quotes, she: 0", "quotes, he: 0", "quotes, no pronoun tells: 0");
    }

    @Test
    void listsCorrections() {
        assertThat(run(Corrections::print, SeedFiles.folder()).out().lines())
                .containsExactly(
                        "capitals.txt: Correction: the wheel weighs nine tonnes, not nineteen as first printed.",
                        "page-amp.html: Correction, 20 March: the light was put up in 1994, not in 1949.",
                        "page-german.html: Korrektur: In einer früheren Fassung dieses Artikels hatte der Turm zu viele"
                                + " Stufen.");
    }

    @Test
    void tellsALiveBlogFromItsBeginning() {
        assertThat(run(LiveBlogByTime::print, SeedFiles.file("page-liveblog.html"))
                        .out()
                        .lines())
                .containsExactly(
                        "1.00pm BST  Good afternoon",
                        "1.41pm BST  Tea, and a rumour",
                        "2.05pm BST  Recount in the harbour ward");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&quot; onmouseover=&quot;alert(1)",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&lt;/mark&gt;&lt;img src=x onerror=alert(1)&gt;",
                "' onclick='alert(1)",
                "&amp;quot; onclick=&amp;quot;"
            })
    void addsNothingButMarksToAPage(String attack, @TempDir Path folder) throws IOException {
        String page = LEAD + "<p>“We " + attack + " won,” said Ann " + attack + " Lee, and " + attack + " left.";
        String marked = run(HighlightHtml::print, Files.writeString(folder.resolve("a.html"), page))
                .out();
        assertThat(marked).contains("<mark");
        assertThat(marked.replaceAll("<mark title=\"[^\"<>]*\">|</mark>", "")).isEqualTo(page);
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
