package io.github.pullquote.examples.demo.command;

import com.google.common.base.Throwables;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.examples.demo.command.input.OutputException;
import io.github.pullquote.examples.demo.command.input.Row;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Parses rows beside each other, and writes the articles in the order of the rows, each as soon as it and those before
 * it are done. Only few and small rows are held at a time: a row is taken when there is room for it.
 */
final class Batch implements Row.Sink {
    /** A slow row lets the others go on for a while before they have to wait for it. */
    private static final int ROWS_A_THREAD = 4;

    /** What rows take of the room is counted in bytes of this many: 32 MB in all. */
    private static final int UNIT = 1 << 14;

    private static final int ROOM = 1 << 11;

    private final Function<RawArticle, Article> parser;
    private final Format format;
    private final OutputStream out;
    private final IntConsumer progress;
    private final ExecutorService workers;
    private final Semaphore room = new Semaphore(ROOM);

    /** The least that a row takes of the room. */
    private final int share;

    private final AtomicInteger tooLarge = new AtomicInteger();
    private CompletableFuture<Integer> written;
    private int bad;

    /**
     * Begins the output.
     *
     * @param parser makes an article of a document; thread-safe
     * @param format how articles are printed
     * @param threads how many rows are parsed at a time
     * @param out where articles go
     * @param progress told after each article how many are written
     */
    Batch(Function<RawArticle, Article> parser, Format format, int threads, OutputStream out, IntConsumer progress) {
        this.parser = parser;
        this.format = format;
        this.out = out;
        this.progress = progress;
        this.workers = Executors.newFixedThreadPool(threads);
        this.share = ROOM / (ROWS_A_THREAD * threads);
        this.written = CompletableFuture.supplyAsync(this::begin, workers);
    }

    @Override
    public void accept(Row row) throws OutputException {
        int taken = Math.min(ROOM, Math.max(share, row.size() / UNIT));
        room.acquireUninterruptibly(taken);
        if (written.isCompletedExceptionally()) {
            articles();
        }
        written = written.thenCombine(CompletableFuture.supplyAsync(() -> parse(row), workers), this::write)
                .whenComplete((count, failure) -> room.release(taken));
    }

    private Parsed parse(Row row) {
        try {
            return print(row.article(parser));
        } catch (OutOfMemoryError e) {
            tooLarge.incrementAndGet();
            Row unread = new Row.Unreadable(id(row), "There is not enough memory for the article.");
            return print(unread.article(parser));
        }
    }

    private static String id(Row row) {
        return row instanceof Row.Document document ? document.raw().id().orElse("") : "";
    }

    private Parsed print(Article article) {
        return new Parsed(article.status(), format.print().apply(article).getBytes(StandardCharsets.UTF_8));
    }

    private int begin() {
        write(format.head().getBytes(StandardCharsets.UTF_8));
        return 0;
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new CompletionException(new OutputException(e));
        }
    }

    /** Writes one article after {@code count} others; after a failure nothing more comes here. */
    private int write(int count, Parsed parsed) {
        write(parsed.bytes);
        if (parsed.status == ArticleStatus.FAILED || parsed.status == ArticleStatus.NOT_TEXT) {
            bad++;
        }
        progress.accept(count + 1);
        return count + 1;
    }

    /** Waits until all rows taken are written, and returns how many there were. */
    int articles() throws OutputException {
        try {
            return written.join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Throwables.throwIfInstanceOf(cause, OutputException.class);
            Throwables.throwIfUnchecked(cause);
            throw e;
        }
    }

    /** Waits in the same way, and ends the work: no more rows are taken. */
    void close() throws OutputException {
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

    /** Returns how many of these were too large for the memory. */
    int tooLarge() {
        return tooLarge.get();
    }

    /** An article ready to be written. */
    @SuppressWarnings("ArrayRecordComponent") // it goes from one thread to the next, and is never compared
    private record Parsed(ArticleStatus status, byte[] bytes) {}
}
