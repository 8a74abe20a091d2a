package io.github.pullquote.examples.demo.command;

import com.google.common.base.Throwables;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Parses rows on all processors, and writes the articles in the order of the rows, each as soon as it and those before
 * it are done. Only a few rows are held at a time: a row is taken when there is room for it.
 */
final class Batch implements Row.Sink {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** A slow row lets the others go on for a while before they have to wait for it. */
    private static final int ROWS_HELD = 4 * PROCESSORS;

    private final Function<RawArticle, Article> parser;
    private final Format format;
    private final OutputStream out;
    private final IntConsumer progress;
    private final ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS);
    private final Semaphore room = new Semaphore(ROWS_HELD);
    private CompletableFuture<Integer> written = CompletableFuture.completedFuture(0);
    private int bad;

    Batch(Function<RawArticle, Article> parser, Format format, OutputStream out, IntConsumer progress) {
        this.parser = parser;
        this.format = format;
        this.out = out;
        this.progress = progress;
    }

    @Override
    public void accept(Row row) throws IOException {
        room.acquireUninterruptibly();
        if (written.isCompletedExceptionally()) {
            articles();
        }
        written = written.thenCombine(CompletableFuture.supplyAsync(() -> parse(row), workers), this::write)
                .whenComplete((count, failure) -> room.release());
    }

    private Parsed parse(Row row) {
        Article article = row.article(parser);
        return new Parsed(article.status(), format.print(article).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes one article after {@code count} others; after a failure nothing more comes here. */
    private int write(int count, Parsed parsed) {
        try {
            out.write(parsed.bytes);
            out.flush();
        } catch (IOException e) {
            throw new CompletionException(new OutputException(e));
        }
        if (parsed.status == ArticleStatus.FAILED || parsed.status == ArticleStatus.NOT_TEXT) {
            bad++;
        }
        progress.accept(count + 1);
        return count + 1;
    }

    /** Waits until all rows taken are written, and returns how many there were. */
    int articles() throws IOException {
        try {
            return written.join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Throwables.throwIfInstanceOf(cause, IOException.class);
            Throwables.throwIfUnchecked(cause);
            throw e;
        }
    }

    /** Waits in the same way, and ends the work: no more rows are taken. */
    void close() throws IOException {
        try {
            articles();
        } finally {
            workers.shutdown();
        }
    }

    /** Returns how many of the articles written could not be read. */
    int bad() {
        return bad;
    }

    /** An article ready to be written. */
    @SuppressWarnings("ArrayRecordComponent") // it goes from one thread to the next, and is never compared
    private record Parsed(ArticleStatus status, byte[] bytes) {}
}
