package io.github.pullquote.parser.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleSchema;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The JSON of what is parsed obeys its schema: of the seeds, and of third parties' texts and pages where they lie. */
class SchemaTest {
    /** All pages take two minutes: -Dpullquote.schema.step=1. */
    private static final int STEP = 10;

    private static final ArticleParser PARSER = ArticleParser.create();

    @Test
    void theSeedsObeyTheSchema() throws IOException {
        ImmutableList<Seed> seeds = Seed.all();

        assertThat(seeds).isNotEmpty();
        for (Seed seed : seeds) {
            obeys(RawArticle.of(Files.readAllBytes(seed.file())), seed.name());
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "pullquote.corpora", matches = ".+", disabledReason = "the texts are not here")
    void theTextsOfThirdPartiesObeyTheSchema() throws IOException {
        for (Path file : files(".dev.jsonl")) {
            for (GoldObject text : GoldObject.readLines(file)) {
                text.text("text").ifPresent(words -> obeys(RawArticle.text(words), file.toString()));
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "pullquote.corpora", matches = ".+", disabledReason = "the pages are not here")
    void thePagesOfThirdPartiesObeyTheSchema() throws IOException {
        ImmutableList<Path> pages = files(".html.gz");
        for (int i = 0; i < pages.size(); i += Integer.getInteger("pullquote.schema.step", STEP)) {
            try (InputStream page = new GZIPInputStream(Files.newInputStream(pages.get(i)))) {
                obeys(RawArticle.html(page.readAllBytes()), pages.get(i).toString());
            }
        }
    }

    private static ImmutableList<Path> files(String ending) throws IOException {
        Path corpora =
                Path.of(System.getProperty("pullquote.root", "..")).resolve(System.getProperty("pullquote.corpora"));
        try (Stream<Path> paths = Files.walk(corpora)) {
            ImmutableList<Path> files = paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
            assertThat(files).isNotEmpty();
            return files;
        }
    }

    private static void obeys(RawArticle document, String name) {
        assertThat(ArticleSchema.broken(PARSER.parse(document))).as(name).isEmpty();
    }
}
