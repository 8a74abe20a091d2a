package io.github.pullquote.parser.internal.work;

import io.github.pullquote.core.ArticleStatus;
import java.time.Duration;
import java.util.Optional;

/** Watches the deadline and the interrupt flag of the thread. Made for one document; not thread-safe. */
public final class Watch {
    private static final int STEPS = 1024;

    private final Optional<Duration> deadline;
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
        this.deadline = deadline;
        this.start = System.nanoTime();
    }

    /** Counts a step of a loop, and looks up every 1,024 steps. */
    public void step() {
        if (++steps % STEPS == 0) {
            look();
        }
    }

    /**
     * Looks at once.
     *
     * @throws Stopped if the deadline has passed or the thread is interrupted; its flag stays set
     */
    public void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Stopped(ArticleStatus.INTERRUPTED);
        }
        if (deadline.isPresent() && System.nanoTime() - start >= deadline.get().toNanos()) {
            throw new Stopped(ArticleStatus.DEADLINE);
        }
    }
}
