package io.github.pullquote.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads web archives, or tables of pages, and writes two tables in Parquet, articles and quotes. Run it again after a
 * kill, or when archives came in: only what is not done is read.
 */
@Command(
        name = "archive-to-parquet",
        mixinStandardHelpOptions = true,
        description =
                "Reads WARC files (.warc, .warc.gz) or tables (.parquet, .jsonl, .jsonl.gz with the columns html or"
                        + " text, and url and fetched if there are) and writes Parquet tables of articles and quotes.")
public final class ArchiveToParquet implements Callable<Integer> {
    private final SparkSession spark;
    private final PrintStream log;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders or patterns on any file system.")
    private List<String> inputs = List.of();

    @Option(names = "--out", required = true, description = "The folder of the tables.")
    private String out = "";

    @Option(names = "--max-bytes", description = "Longer documents become rows without text; 10000000 unless set.")
    private int maxBytes = 10_000_000;

    @Option(names = "--at-once", description = "How many archives are read side by side; as many as cores unless set.")
    private int atOnce;

    ArchiveToParquet(SparkSession spark, PrintStream log) {
        this.spark = spark;
        this.log = log;
    }

    /** Runs the job and exits: 0 when all archives are done, 1 when some could not be read or written. */
    public static void main(String[] args) throws IOException {
        int code;
        try (SparkSession spark =
                SparkSession.builder().appName("Pullquote: archive to Parquet").getOrCreate()) {
            code = run(spark, System.err, args);
        }
        System.exit(code);
    }

    static int run(SparkSession spark, PrintStream log, String... args) {
        return new CommandLine(new ArchiveToParquet(spark, log)).execute(args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Tables tables = new Tables(new Path(out), configuration);
        List<FileStatus> archives = archives(configuration);
        Map<String, Long> statuses = new TreeMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(
                atOnce > 0 ? atOnce : spark.sparkContext().defaultParallelism());
        int failed = 0;
        try {
            List<Future<Map<String, Long>>> runs = new ArrayList<>();
            for (FileStatus archive : archives) {
                runs.add(threads.submit(() -> read(archive, tables)));
            }
            for (int i = 0; i < runs.size(); i++) {
                try {
                    runs.get(i).get().forEach((status, count) -> statuses.merge(status, count, Long::sum));
                } catch (ExecutionException problem) {
                    failed++;
                    log.println(archives.get(i).getPath() + ": failed: " + problem.getCause());
                }
            }
        } finally {
            threads.shutdownNow();
        }
        log.println(archives.size() + " archives, " + failed + " failed; rows by status: " + statuses);
        return failed == 0 ? 0 : 1;
    }

    private List<FileStatus> archives(Configuration configuration) throws IOException {
        ImmutableList.Builder<FileStatus> found = ImmutableList.builder();
        for (String input : inputs) {
            Path pattern = new Path(input);
            FileSystem files = pattern.getFileSystem(configuration);
            FileStatus[] matches = files.globStatus(pattern);
            if (matches == null || matches.length == 0) {
                throw new IOException("no such file: " + input);
            }
            for (FileStatus match : matches) {
                found.addAll(match.isDirectory() ? Arrays.asList(files.listStatus(match.getPath())) : List.of(match));
            }
        }
        return found.build().stream().filter(FileStatus::isFile).toList();
    }

    /** Reads one archive unless it is done; returns how many rows have each status. */
    private Map<String, Long> read(FileStatus archive, Tables tables) throws IOException {
        String path = archive.getPath().toString();
        if (tables.isDone(archive)) {
            log.println(path + ": done before");
            return Map.of();
        }
        spark.sparkContext().setJobDescription(path);
        Map<String, Long> statuses = tables.write(archive, isWarc(path) ? warc(path) : table(path));
        log.println(path + ": " + statuses);
        return statuses;
    }

    private static boolean isWarc(String path) {
        return path.endsWith(".warc") || path.endsWith(".warc.gz");
    }

    private Dataset<Row> warc(String path) {
        int most = maxBytes;
        SerializableConfiguration configuration =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(List.of(path), 1)
                .flatMap(file -> warcRows(file, configuration.value(), most));
        return spark.createDataFrame(rows, Parsed.NESTED);
    }

    private static Iterator<Row> warcRows(String path, Configuration configuration, int maxBytes) throws IOException {
        Path file = new Path(path);
        FSDataInputStream in = file.getFileSystem(configuration).open(file);
        TaskCompletionListener closing = context -> close(in);
        TaskContext.get().addTaskCompletionListener(closing);
        return Iterators.transform(new WarcCaptures(in, maxBytes), Parsed::row);
    }

    private static void close(FSDataInputStream in) {
        try {
            in.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Dataset<Row> table(String path) {
        Dataset<Row> table = path.endsWith(".parquet")
                ? spark.read().parquet(path)
                : spark.read().json(path);
        List<String> columns = Arrays.asList(table.columns());
        boolean html = columns.contains("html");
        Dataset<Row> documents = table.select(
                col(html ? "html" : "text").as("content"),
                (columns.contains("url") ? col("url") : lit("")).cast("string").as("url"),
                (columns.contains("fetched") ? col("fetched") : lit("1970-01-01T00:00:00Z"))
                        .cast("timestamp")
                        .as("fetched"));
        int most = maxBytes;
        return documents.map(
                (MapFunction<Row, Row>) row -> Parsed.row(capture(row, html, most)), Encoders.row(Parsed.NESTED));
    }

    private static Capture capture(Row row, boolean html, int maxBytes) {
        String content = row.isNullAt(0) ? "" : row.getString(0);
        String url = row.isNullAt(1) ? "" : row.getString(1);
        Instant fetched = row.isNullAt(2) ? Instant.EPOCH : row.getTimestamp(2).toInstant();
        byte[] payload = content.getBytes(StandardCharsets.UTF_8);
        return payload.length > maxBytes
                ? Capture.unreadable(url, fetched, "too-large", "more than " + maxBytes + " bytes")
                : Capture.readable(url, fetched, payload, Optional.of(StandardCharsets.UTF_8), html);
    }
}
