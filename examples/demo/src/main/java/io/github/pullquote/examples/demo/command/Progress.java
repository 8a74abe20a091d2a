package io.github.pullquote.examples.demo.command;

import com.google.common.base.Strings;
import io.github.pullquote.examples.demo.command.input.Share;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/**
 * Says at most once a second, on one line of a terminal, how many articles are done, how many a second, and how long the
 * rest will take if it is like what was read. Used by one thread at a time.
 */
final class Progress implements IntConsumer {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

    private final PrintStream err;
    private final Share share;
    private final BooleanSupplier terminal;
    private final LongSupplier clock;
    private final long start;
    private long last;
    private boolean asked;
    private boolean watched;
    private int width;

    /**
     * Starts to count.
     *
     * @param err where to say it
     * @param share how much of the input is read
     * @param terminal whether somebody sits there; asked once, when there is something to say
     * @param clock nanoseconds
     */
    Progress(PrintStream err, Share share, BooleanSupplier terminal, LongSupplier clock) {
        this.err = err;
        this.share = share;
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.last = start;
    }

    @Override
    public void accept(int articles) {
        long now = clock.getAsLong();
        if (now - last >= EVERY) {
            last = now;
            if (isWatched()) {
                show(line(articles, Duration.ofNanos(now - start)));
            }
        }
    }

    private boolean isWatched() {
        if (!asked) {
            asked = true;
            watched = terminal.getAsBoolean();
        }
        return watched;
    }

    private String line(int articles, Duration taken) {
        double seconds = taken.toMillis() / 1_000.0;
        String rate =
                String.format(Locale.ROOT, "pullquote: %,d articles, %.1f a second", articles, articles / seconds);
        OptionalDouble done = share.read();
        return done.isPresent() && done.getAsDouble() > 0 ? rate + ", " + left(seconds, done.getAsDouble()) : rate;
    }

    private static String left(double seconds, double done) {
        long left = Math.round(seconds * (1 - done) / done);
        return left < 60 ? left + " s left" : left < 3_600 ? left / 60 + " min left" : left / 3_600 + " h left";
    }

    /** Takes the line away. */
    void end() {
        show("");
        err.print(width > 0 ? "\r" : "");
        err.flush();
    }

    /** Writes over what stood on the line. */
    private void show(String line) {
        if (width > 0 || !line.isEmpty()) {
            err.print("\r" + Strings.padEnd(line, width, ' '));
            err.flush();
        }
        width = Math.max(width, line.length());
    }
}
