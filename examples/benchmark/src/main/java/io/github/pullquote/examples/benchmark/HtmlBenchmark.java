package io.github.pullquote.examples.benchmark;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All pages read once, by one thread: time and allocation a round. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HtmlBenchmark {
    private final ArticleParser parser = ArticleParser.create();
    private List<String> pages = List.of();

    /** Makes or reads the pages. */
    @Setup
    public void setUp() {
        pages = Documents.pages();
    }

    /** The floor: the tree alone. */
    @Benchmark
    public void jsoup(Blackhole hole) {
        pages.forEach(page -> hole.consume(Jsoup.parse(page)));
    }

    /** The article with metadata, blocks, quotes and speakers. */
    @Benchmark
    public void pullquote(Blackhole hole) {
        pages.forEach(page -> hole.consume(parser.parse(RawArticle.html(page))));
    }

    /** Readability4J: the text of the article. */
    @Benchmark
    public void readability4j(Blackhole hole) {
        pages.forEach(page -> hole.consume(new Readability4J("https://post.carrow.example/1", page).parse()));
    }

    /** boilerpipe: the text of the article. */
    @Benchmark
    public void boilerpipe(Blackhole hole) throws BoilerpipeProcessingException {
        for (String page : pages) {
            hole.consume(ArticleExtractor.INSTANCE.getText(page));
        }
    }
}
