package io.github.pullquote.examples.benchmark;

import io.github.pullquote.core.Article;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One document of each length, without limits: the time per character shall not grow with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {
    private final ArticleParser parser = ArticleParser.create(ParseLimits.builder()
            .maxCharacters(Integer.MAX_VALUE)
            .maxNodes(Integer.MAX_VALUE)
            .maxQuotes(Integer.MAX_VALUE)
            .build());

    /** The length in characters. */
    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    public int length;

    private String text = "";
    private String page = "";

    /** Makes the documents. */
    @Setup
    public void setUp() {
        text = new MadeTexts(1).text(length);
        page = new MadePages(1).page(length);
    }

    /** A plain text of this length. */
    @Benchmark
    public Article text() {
        return parser.parse(RawArticle.text(text));
    }

    /** A page of this length. */
    @Benchmark
    public Article page() {
        return parser.parse(RawArticle.html(page));
    }
}
