package io.github.pullquote.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.export.QuoteRow;
import io.github.pullquote.examples.demo.command.Pullquote;
import io.github.pullquote.examples.demo.command.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchiveToParquetTest {
    private static final Path SEEDS =
            Path.of(System.getProperty("pullquote.root", "../..")).resolve("seeds");
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static SparkSession spark;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .appName("test")
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.log.level", "OFF")
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void quotesAreThoseOfTheCommandLine() throws IOException {
        Path seeds = folder.resolve("seeds.warc.gz");
        SeedsDemo.write(SEEDS, seeds);
        Path odd = folder.resolve("odd.warc");
        Archives.write(odd, "text/html", Archives.page("Nora Vell"), "<p>“" + "<b>".repeat(3_000), "\u0000\u0000", "");

        assertThat(run(folder.resolve("*.warc*"))).isZero();

        List<String> columns = QuoteRow.columns();
        assertThat(rows(quotes().select(columns.get(0), columns.stream().skip(1).toArray(String[]::new))))
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(ofTheCommandLine(seeds, odd));
    }

    private static List<String> ofTheCommandLine(Path... archives) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("quotes"));
        Arrays.stream(archives).map(Path::toString).forEach(arguments::add);
        Streams streams =
                new Streams(InputStream.nullInputStream(), printed, new PrintStream(new ByteArrayOutputStream()));
        assertThat(Pullquote.run(arguments.toArray(String[]::new), streams)).isZero();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser table = CSVParser.parse(printed.toString(StandardCharsets.UTF_8), format)) {
            return table.stream()
                    .map(row -> row.stream()
                            .map(cell -> cell.isEmpty() ? "null" : cell)
                            .collect(Collectors.joining("|")))
                    .toList();
        }
    }

    @Test
    void whatCannotBeReadIsARowThatSaysWhy() throws IOException {
        Archives.write(folder.resolve("a.warc"), "application/pdf", "%PDF");
        Archives.write(folder.resolve("b.warc.gz"), 404, "text/html", Archives.page("Nora Vell"));
        Archives.write(folder.resolve("c.warc"), "text/html", "<p>" + "word ".repeat(40_000));
        Archives.write(folder.resolve("d.warc"), "text/html", "<div>".repeat(9_000), "\u0000\u0000", "");

        assertThat(run("--max-bytes", "100000", folder.resolve("[a-d].warc*").toString()))
                .isZero();

        assertThat(rows(articles().select("status"))).contains("not-html", "http-404", "too-large");
        assertThat(articles().count()).isEqualTo(6);
        assertThat(articles()
                        .filter("status IN ('not-html', 'http-404', 'too-large') AND reason IS NULL")
                        .count())
                .isZero();
    }

    @Test
    void anArchiveThatBreaksOffKeepsWhatStandsBefore() throws IOException {
        for (String name : List.of("packed.warc.gz", "plain.warc")) {
            Path archive = folder.resolve(name);
            Archives.write(archive, "text/html", Archives.page("Nora Vell"), Archives.page("Idris Caine"));
            byte[] whole = Files.readAllBytes(archive);
            Files.write(archive, Arrays.copyOf(whole, whole.length - 200));
        }
        Files.writeString(folder.resolve("none.warc"), "this is no archive");

        assertThat(run(folder.resolve("*.warc*"))).isZero();

        assertThat(articles().filter("status = 'complete'").count()).isGreaterThanOrEqualTo(2);
        assertThat(articles().filter("status = 'broken' AND reason IS NOT NULL").count())
                .isGreaterThanOrEqualTo(3);
        assertThat(log.toString(StandardCharsets.UTF_8)).contains("3 archives, 0 failed");
    }

    @Test
    void runAgainReadsOnlyWhatIsNew() throws IOException {
        Path first = folder.resolve("first.warc");
        Archives.write(first, "text/html", Archives.page("Nora Vell"));
        run(folder.resolve("*.warc"));
        Archives.write(folder.resolve("second.warc"), "text/html", Archives.page("Idris Caine"));
        run(folder.resolve("*.warc"));
        assertThat(log.toString(StandardCharsets.UTF_8)).contains("first.warc: done before");
        assertThat(speakers()).containsExactlyInAnyOrder("Nora Vell", "Idris Caine");

        Archives.write(first, "text/html", Archives.page("Ruth Odell"), Archives.page("Amir Tarn"));
        run(folder.resolve("*.warc"));
        assertThat(speakers()).containsExactlyInAnyOrder("Ruth Odell", "Amir Tarn", "Idris Caine");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void rowsAreTheSameHoweverManyAreReadAtOnce(int atOnce) throws IOException {
        for (int i = 0; i < 8; i++) {
            Archives.write(folder.resolve(i + ".warc.gz"), "text/html", pages(i, 3));
        }

        run("--at-once", Integer.toString(atOnce), folder.resolve("*.warc.gz").toString());

        assertThat(articles().count()).isEqualTo(24);
        assertThat(speakers())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 8)
                        .boxed()
                        .flatMap(i -> IntStream.range(0, 3).mapToObj(k -> name(i, k)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aTableGivesTheSameRowsInAnyPartition(int partitions) {
        spark.sql("SELECT concat('<h1>Late</h1><p>“We are late again,” said Nora Vell, a nurse in Carrow.</p><p>', id,"
                        + " '</p>') AS html, concat('https://news.example/', id) AS url FROM range(20)")
                .repartition(partitions)
                .write()
                .parquet(folder.resolve("pages.parquet").toString());

        assertThat(run(folder.resolve("pages.parquet/*.parquet"))).isZero();

        assertThat(articles().select("url").distinct().count()).isEqualTo(20);
        assertThat(articles().count()).isEqualTo(20);
        assertThat(Set.copyOf(speakers())).containsExactly("Nora Vell");
        assertThat(quotes().count()).isEqualTo(20);
    }

    @Test
    void aKilledRunIsMendedByTheNext() throws Exception {
        for (int i = 0; i < 12; i++) {
            Archives.write(folder.resolve(i + ".warc.gz"), "text/html", pages(i, 40));
        }
        Process job = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            waitForMarks(job, 2);
        } finally {
            job.destroyForcibly().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(marks()).isBetween(2L, 11L);

        assertThat(run(folder.resolve("*.warc.gz"))).isZero();

        assertThat(articles().count()).isEqualTo(12 * 40);
        assertThat(articles().select("key").distinct().count()).isEqualTo(12 * 40);
        assertThat(quotes().count()).isEqualTo(12 * 40);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("pullquote.opens", "").split(" ", -1)));
        command.addAll(List.of(
                "-Dspark.master=local[1]",
                "-Dspark.ui.enabled=false",
                "-cp",
                System.getProperty("java.class.path"),
                ArchiveToParquet.class.getName(),
                "--at-once",
                "1",
                "--out",
                out(),
                folder.resolve("*.warc.gz").toString()));
        command.removeIf(String::isEmpty);
        return command;
    }

    private void waitForMarks(Process job, int wanted) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (marks() < wanted && job.isAlive() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(job.isAlive())
                .as(() -> "the job runs: " + folder.resolve("log"))
                .isTrue();
    }

    private long marks() throws IOException {
        Path done = Path.of(out(), "_done");
        if (!Files.exists(done)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(done)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .count();
        }
    }

    @Test
    void theFunctionsGiveTheArticleAndItsQuotes() {
        Functions.register(spark);
        spark.createDataset(List.of(Archives.page("Nora Vell")), Encoders.STRING())
                .createOrReplaceTempView("pages");

        Row row = spark.sql("SELECT pullquote(value, 'https://news.example/1').headline,"
                        + " pullquote_quotes(value, NULL)[0].speaker, pullquote(NULL, NULL) FROM pages")
                .head();

        assertThat(row.getString(0)).isEqualTo("Bridge shut for the winter");
        assertThat(row.getString(1)).isEqualTo("Nora Vell");
        assertThat(row.isNullAt(2)).isTrue();
    }

    @Test
    void theQuestionsHaveAnswers() throws IOException {
        Path archive = folder.resolve("seeds.warc.gz");
        SeedsDemo.write(SEEDS, archive);
        run(archive);

        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        SeedsDemo.ask(spark, Path.of(out()), new PrintStream(answers, true, StandardCharsets.UTF_8));

        assertThat(answers.toString(StandardCharsets.UTF_8))
                .contains(
                        "| speaker | quotes | articles |", "| week | speaker | words |", "| she |", "| one | other |");
    }

    private int run(Path input) {
        return run(input.toString());
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--out", out()));
        all.addAll(List.of(arguments));
        return ArchiveToParquet.run(
                spark, new PrintStream(log, true, StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    private String out() {
        return folder.resolve("tables").toString();
    }

    private Dataset<Row> articles() {
        return spark.read().parquet(out() + "/articles");
    }

    private Dataset<Row> quotes() {
        return spark.read().parquet(out() + "/quotes");
    }

    private List<String> speakers() {
        return rows(quotes().select("speaker"));
    }

    private static List<String> rows(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(row -> row.mkString("|")).toList();
    }

    private static String[] pages(int archive, int count) {
        return IntStream.range(0, count)
                .mapToObj(k -> Archives.page(name(archive, k)))
                .toArray(String[]::new);
    }

    private static String name(int archive, int page) {
        return "Nora V" + (char) ('a' + archive) + "l" + (char) ('a' + page % 26) + (char) ('a' + page / 26);
    }
}
