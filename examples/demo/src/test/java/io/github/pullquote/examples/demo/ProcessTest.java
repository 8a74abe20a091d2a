package io.github.pullquote.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.examples.demo.command.SeedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own can show: the real streams, under a hostile locale. */
@Timeout(60)
class ProcessTest {
    @Test
    void printsUtf8WhateverTheLocale() throws Exception {
        Process process = start(Main.class, "parse", "--format", "jsonl", SeedFiles.file("german.txt"));
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(ArticleJson.read(out).source().text())
                .isEqualTo(Files.readString(SeedFiles.file("german.txt")))
                .contains("ü");
    }

    @ParameterizedTest
    @ValueSource(classes = {QuotesBySpeaker.class, QuotesToCsv.class, ArticleToJson.class, HighlightHtml.class})
    void programPrintsUtf8WhateverTheLocale(Class<?> program) throws Exception {
        Process process = start(program, SeedFiles.file("german.txt"));
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("ü").doesNotContain("\uFFFD");
    }

    @Test
    void endsQuietlyWhenTheReaderOfItsOutputGoes(@TempDir Path folder) throws Exception {
        Path rows = Files.writeString(folder.resolve("rows.jsonl"), "{\"text\": \"A row.\"}\n".repeat(20_000));
        Process process = start(Main.class, "parse", "--format", "jsonl", rows);
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('{');
        }
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void saysInOneLineWhatIsTooLargeForTheMemoryAndGoesOn(@TempDir Path folder) throws Exception {
        String small = "{\"id\": \"ID\", \"text\": \"“We won,” Ann Lee said.\"}\n";
        Path rows = Files.writeString(
                folder.resolve("rows.jsonl"),
                small.replace("ID", "before")
                        + "{\"id\": \"large\", \"text\": \"" + "a\\\"".repeat(2_400_000) + "\"}\n"
                        + small.replace("ID", "between")
                        + "{\"id\": \"long\", \"text\": \"" + "x".repeat(39_000_000) + "\"}\n"
                        + small.replace("ID", "after"));
        Process process =
                start(ImmutableList.of("-Xmx48m"), Main.class, "parse", "--format", "jsonl", "--threads", "2", rows);
        ImmutableList<Article> articles = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(ArticleJson::read)
                .collect(ImmutableList.toImmutableList());
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(articles.stream().map(article -> article.status() == ArticleStatus.COMPLETE))
                .containsExactly(true, false, true, false, true);
        assertThat(articles.get(4).id()).contains("after");
        assertThat(err.lines())
                .containsExactly(
                        "pullquote: 2 of 5 articles could not be read",
                        "pullquote: memory was too small for 1 of 5 articles; java -Xmx4g -jar ... gives 4 GB");
    }

    @Test
    void saysInWordsWhyItCannotOpenAFileUnderALocaleWithoutItsLetters(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("pier.txt"), "The pier closes.");
        Process process = start(
                ImmutableList.of("-Dsun.jnu.encoding=ANSI_X3.4-1968"), Main.class, "parse", file + "é", file + "é");
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(err).contains("the character set of the locale").doesNotContain("Exception");
        assertThat(err.lines()).hasSize(2);
    }

    private static Process start(Class<?> main, Object... arguments) throws IOException {
        return start(ImmutableList.of(), main, arguments);
    }

    private static Process start(ImmutableList<String> options, Class<?> main, Object... arguments) throws IOException {
        ImmutableList.Builder<String> command = ImmutableList.builder();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=US-ASCII", "-Duser.language=tr", "-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.add("-cp", System.getProperty("java.class.path"), main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command.build());
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }
}
