package io.github.pullquote.examples.benchmark;

import io.github.pullquote.core.Article;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first article of a fresh JVM: classes and word lists are loaded, nothing is compiled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstArticleBenchmark {
    private String text = "";
    private String page = "";

    /** Makes the documents. */
    @Setup
    public void setUp() {
        text = new MadeTexts(1).text(4_400);
        page = new MadePages(1).page(170_000);
    }

    /** A plain text of 4.4 kB. */
    @Benchmark
    public Article text() {
        return ArticleParser.create().parse(RawArticle.text(text));
    }

    /** A page of 170 kB. */
    @Benchmark
    public Article page() {
        return ArticleParser.create().parse(RawArticle.html(page));
    }
}
