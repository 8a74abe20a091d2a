package io.github.pullquote.examples.demo.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.examples.demo.command.input.Row;
import io.github.pullquote.parser.RawArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is kept when rows are parsed beside each other. */
@Timeout(60)
class BatchTest {
    private static final int THREADS = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesInTheOrderOfTheRowsHoweverLongEachTakes() throws IOException {
        Batch batch = batch(raw -> {
            int number = Integer.parseInt(raw.id().orElseThrow());
            Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(number % 7 == 0 ? 20 : 0));
            return article(raw);
        });
        for (int i = 0; i < 100; i++) {
            batch.accept(row(i));
        }
        batch.close();
        assertThat(batch.articles()).isEqualTo(100);
        assertThat(ids()).isEqualTo(numbers(100));
    }

    @Test
    void writesWhatIsDoneThoughNoFurtherRowCame() throws Exception {
        CountDownLatch flushed = new CountDownLatch(1);
        OutputStream first = new OutputStream() {
            @Override
            public void write(int b) {}

            @Override
            public void flush() {
                flushed.countDown();
            }
        };
        Batch batch = new Batch(BatchTest::article, Format.JSONL, THREADS, first, count -> {});
        batch.accept(row(0));
        flushed.await();
        batch.close();
    }

    @Test
    void holdsFewRows() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Batch batch = new Batch(
                BatchTest::article,
                Format.JSONL,
                THREADS,
                out,
                written -> most.accumulateAndGet(taken.get() - written, Math::max));
        for (int i = 0; i < 1_000; i++) {
            batch.accept(row(i));
            taken.incrementAndGet();
        }
        batch.close();
        assertThat(most.get()).isLessThanOrEqualTo(4 * THREADS + 1);
    }

    @Test
    void keepsEarlierArticlesWhenOneCannotBeMade() {
        Batch batch = batch(raw -> {
            if (raw.id().orElseThrow().equals("5")) {
                throw new IllegalStateException("a defect");
            }
            return article(raw);
        });
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        batch.accept(row(i));
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a defect");
        assertThatThrownBy(batch::close).hasMessage("a defect");
        assertThat(ids()).isEqualTo(numbers(5));
    }

    private Batch batch(Function<RawArticle, Article> parser) {
        return new Batch(parser, Format.JSONL, THREADS, out, count -> {});
    }

    private static Article article(RawArticle raw) {
        return new Row.Unreadable(raw.id().orElseThrow(), "Unread.").article(unused -> {
            throw new AssertionError("there is no document");
        });
    }

    private static Row row(int number) {
        return new Row.Document(RawArticle.text("A row.").id(Integer.toString(number)), 6);
    }

    private ImmutableList<String> ids() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> ArticleJson.read(line).id().orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(ImmutableList.toImmutableList());
    }
}
