package io.github.pullquote.examples.benchmark;

import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All plain texts read once, by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TextBenchmark {
    private final ArticleParser parser = ArticleParser.create();
    private List<String> texts = List.of();

    /** Makes or reads the texts. */
    @Setup
    public void setUp() {
        texts = Documents.texts();
    }

    /** The article with blocks, quotes and speakers. */
    @Benchmark
    public void pullquote(Blackhole hole) {
        texts.forEach(text -> hole.consume(parser.parse(RawArticle.text(text))));
    }
}
