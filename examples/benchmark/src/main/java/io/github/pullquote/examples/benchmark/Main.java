package io.github.pullquote.examples.benchmark;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, all or those that a regular expression names, and prints a table in Markdown: time and allocation
 * of each and, for pages, how often jsoup's. Options are those of JMH: {@code -f 1 -wi 3 -i 5} for a shorter run;
 * {@code -jvmArgsAppend -Dpages=DIR} for other pages.
 */
public final class Main {
    private static final String FLOOR = "HtmlBenchmark.jsoup";
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double MEGABYTE = 1e6;

    private Main() {}

    /** Runs what the arguments name. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        ChainedOptionsBuilder options =
                new OptionsBuilder().parent(new CommandLineOptions(args)).addProfiler(GCProfiler.class);
        Collection<RunResult> results = new Runner(options.build()).run();
        print(results, System.out);
    }

    private static void print(Collection<RunResult> results, PrintStream out) {
        Map<String, RunResult> named = new TreeMap<>();
        results.forEach(result -> named.put(name(result), result));
        RunResult floor = named.get(FLOOR);
        out.println();
        out.println("| | time | allocated | of jsoup's time | of its allocation |");
        out.println("|---|---|---|---|---|");
        named.forEach((name, result) -> out.println(row(name, result, name.startsWith("Html") ? floor : null)));
    }

    private static String row(String name, RunResult result, @Nullable RunResult floor) {
        String ratios = floor == null
                ? " | "
                : format("%.2f", time(result) / time(floor)) + " | "
                        + format("%.2f", allocated(result) / allocated(floor));
        Result<?> time = result.getPrimaryResult();
        return format(
                        "| %s | %.2f %s | %.1f MB | ",
                        name, time(result), time.getScoreUnit(), allocated(result) / MEGABYTE)
                + ratios
                + " |";
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double allocated(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        return allocated == null ? Double.NaN : allocated.getScore();
    }

    private static String name(RunResult result) {
        String whole = result.getParams().getBenchmark();
        String shape = String.join(
                " ",
                result.getParams().getParamsKeys().stream()
                        .map(key -> result.getParams().getParam(key))
                        .toList());
        String shortName = whole.substring(whole.lastIndexOf('.', whole.lastIndexOf('.') - 1) + 1);
        return shape.isEmpty() ? shortName : shortName + " " + shape;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
