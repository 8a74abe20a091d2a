package io.github.pullquote.parser.fuzz;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Looks for inputs that break a law. Of each defect one input is made small and written as a replay file. */
final class FuzzRun {
    private static final long REPORT_EVERY = 50_000;
    private static final Duration SLOW = Duration.ofSeconds(4);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final InputMaker maker = new InputMaker(Stock.load());
    private final Path folder;
    private final Map<String, String> defects = new LinkedHashMap<>();

    /** Makes a run that writes its replay files into the folder. */
    FuzzRun(Path folder) {
        this.folder = folder;
    }

    /** Tries the inputs from the first number up to the last, without it. */
    void numbers(long first, long last) throws IOException {
        for (long number = first; number < last; number++) {
            one(number);
        }
    }

    /** Tries inputs from a number on for some time, and prints how many there were. */
    void time(long first, Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        long number = first;
        while (System.nanoTime() < end) {
            one(number);
            number++;
            if ((number - first) % REPORT_EVERY == 0) {
                report(first, number);
            }
        }
        report(first, number);
    }

    /** Returns what was found, a message for each defect. */
    ImmutableList<String> found() {
        return ImmutableList.copyOf(defects.values());
    }

    private void report(long first, long next) {
        System.out.printf("%d inputs from number %d on, %d defects%n", next - first, first, defects.size());
    }

    private void one(long number) throws IOException {
        FuzzInput input = maker.make(number);
        long start = THREADS.getCurrentThreadCpuTime();
        Optional<Failure> failure = Failure.of(input);
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        if (failure.isPresent() && !defects.containsKey(failure.get().defect())) {
            Failure least = failure.get().minimised();
            found(number, least.defect(), least.input(), least.message());
        } else if (nanos > SLOW.toNanos()) {
            found(number, "slow " + number, input, "takes " + Duration.ofNanos(nanos));
        }
    }

    private void found(long number, String defect, FuzzInput input, String message) throws IOException {
        defects.put(defect, "input " + number + ": " + message);
        Replays.write(folder, "input-" + number, input);
        System.out.println(defects.get(defect));
    }
}
