package io.github.pullquote.parser.internal.work;

import com.google.common.base.Ticker;
import io.github.pullquote.core.ArticleStatus;
import java.time.Duration;
import java.util.Optional;

/** Watches the deadline and the interrupt flag of the thread. Made for one document; not thread-safe. */
public final class Watch {
    private static final int STEPS = 1024;
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private final boolean hasDeadline;
    private final long nanos;
    private final Ticker ticker;
    private final int stepsBetween;
    private final boolean heedsInterrupts;
    private final long start;
    private int steps;

    /** Thrown by {@link #step()} when work is to stop; only the pipeline catches it. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final ArticleStatus status;

        Stopped(ArticleStatus status) {
            super(status.toString(), null, false, false);
            this.status = status;
        }

        /** Returns DEADLINE or INTERRUPTED. */
        public ArticleStatus status() {
            return status;
        }
    }

    /** Starts to watch; an empty deadline never passes. */
    public Watch(Optional<Duration> deadline) {
        this(deadline, Ticker.systemTicker(), STEPS);
    }

    /** Starts to watch by another clock, which is read every so many steps; for tests. */
    public Watch(Optional<Duration> deadline, Ticker ticker, int stepsBetween) {
        this(deadline, ticker, stepsBetween, true);
    }

    private Watch(Optional<Duration> deadline, Ticker ticker, int stepsBetween, boolean heedsInterrupts) {
        this.heedsInterrupts = heedsInterrupts;
        this.hasDeadline = deadline.isPresent();
        this.nanos = deadline.map(Watch::nanos).orElse(Long.MAX_VALUE);
        this.ticker = ticker;
        this.stepsBetween = stepsBetween;
        this.start = ticker.read();
    }

    /** Returns a watch that stops nothing, for work outside of the pipeline. */
    public static Watch none() {
        return new Watch(Optional.empty(), Ticker.systemTicker(), STEPS, false);
    }

    /** A deadline of more than 292 years has more nanoseconds than can be counted. */
    private static long nanos(Duration deadline) {
        return deadline.compareTo(LONGEST) < 0 ? deadline.toNanos() : Long.MAX_VALUE;
    }

    /** Counts a step of a loop, and looks up every 1,024 steps. */
    public void step() {
        if (++steps == stepsBetween) {
            steps = 0;
            look();
        }
    }

    /**
     * Looks at once.
     *
     * @throws Stopped if the deadline has passed or the thread is interrupted; its flag stays set
     */
    public void look() {
        if (heedsInterrupts && Thread.currentThread().isInterrupted()) {
            throw new Stopped(ArticleStatus.INTERRUPTED);
        }
        if (hasDeadline && ticker.read() - start >= nanos) {
            throw new Stopped(ArticleStatus.DEADLINE);
        }
    }
}
