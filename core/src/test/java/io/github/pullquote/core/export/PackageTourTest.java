package io.github.pullquote.core.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.SampleArticle;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example in the description of the package is what is run here. */
class PackageTourTest {
    private static final String HERE = "io/github/pullquote/core/export/";

    @Test
    void theExampleOfThePackageRuns() throws IOException {
        StringWriter out = new StringWriter();

        String link = example(SampleArticle.full(), out);

        assertThat(out.toString())
                .contains("<!DOCTYPE html>", "<TEI ", "\"Ida Voss\"")
                .doesNotContain(",\"hypothetical\",");
        assertThat(link).startsWith("https://news.example/story#:~:text=It%20is%20safe");
    }

    // begin
    private static String example(Article article, Writer out) throws IOException {
        ExportFormat.HTML.write(article, out);
        ExportFormat.of("tei").orElseThrow().write(article, out);

        out.write(QuoteRow.csvHeader());
        for (QuoteRow row : QuoteRow.of(article)) {
            if (row.modality() == Modality.ASSERTED) {
                out.write(row.toCsv());
            }
        }

        TextFragment first = TextFragment.of(article).get(0);
        String link = first.on("https://news.example/story");
        return link;
    }
    // end

    @Test
    void theExampleIsTheOneOfThePackage() throws IOException {
        Path core = Path.of(System.getProperty("pullquote.root", "..")).resolve("core");
        String told = Files.readString(core.resolve("src/main/java/" + HERE + "package-info.java"));
        String run = Files.readString(core.resolve("src/test/java/" + HERE + "PackageTourTest.java"));

        List<String> example = lines(told.substring(told.indexOf("{@code\n") + 7, told.indexOf("}</pre>")));

        assertThat(example).hasSize(10);
        assertThat(lines(run.substring(run.indexOf("// begin"), run.indexOf("// end"))))
                .containsSubsequence(example);
    }

    private static List<String> lines(String code) {
        return Stream.of(code.split("\n", -1))
                .map(line -> line.replaceFirst("^ \\*", "")
                        .replaceFirst(" +// .*", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
