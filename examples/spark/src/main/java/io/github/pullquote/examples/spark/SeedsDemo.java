package io.github.pullquote.examples.spark;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Makes a small archive of the articles in a folder, runs the job on it, and asks the tables some questions. */
public final class SeedsDemo {
    private static final Instant FIRST = Instant.parse("2026-01-05T06:00:00Z");

    private SeedsDemo() {}

    /** Runs on the folder of the first argument; what comes out lies in that of the second. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        Files.createDirectories(folder);
        Path archive = folder.resolve("seeds.warc.gz");
        write(Path.of(args[0]), archive);
        try (SparkSession spark = SparkSession.builder()
                .appName("Pullquote: seeds")
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.log.level", "ERROR")
                .getOrCreate()) {
            int code = ArchiveToParquet.run(
                    spark, System.err, "--out", folder.resolve("tables").toString(), archive.toString());
            if (code != 0) {
                throw new IOException("the job failed");
            }
            ask(spark, folder.resolve("tables"), System.out);
        }
    }

    /** Writes each article as the answer of a server, five a week. */
    static void write(Path seeds, Path archive) throws IOException {
        try (Stream<Path> found = Files.list(seeds);
                WarcWriter writer = new WarcWriter(
                        Files.newByteChannel(
                                archive,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE),
                        WarcCompression.GZIP)) {
            List<Path> articles = found.filter(SeedsDemo::isArticle).sorted().toList();
            for (int i = 0; i < articles.size(); i++) {
                writer.write(response(articles.get(i), FIRST.plus(i / 5 * 7L + i % 5, ChronoUnit.DAYS)));
            }
        }
    }

    static boolean isArticle(Path file) {
        return file.toString().endsWith(".html") || file.toString().endsWith(".txt");
    }

    private static WarcResponse response(Path article, Instant date) throws IOException {
        String name = article.getFileName().toString();
        String type = name.endsWith(".html") ? "text/html" : "text/plain";
        HttpResponse http = new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(type + ";charset=utf-8"), Files.readAllBytes(article))
                .build();
        return new WarcResponse.Builder(URI.create("https://news.example/" + name))
                .date(date)
                .body(http)
                .build();
    }

    /** Returns the rows as a table in Markdown. */
    private static String table(Dataset<Row> rows) {
        StringBuilder table = new StringBuilder();
        String[] columns = rows.columns();
        table.append("| ").append(String.join(" | ", columns)).append(" |\n|").append("---|".repeat(columns.length));
        for (Row row : rows.collectAsList()) {
            table.append("\n| ").append(row.mkString(" | ")).append(" |");
        }
        return table.append('\n').toString();
    }

    /** Prints each question of the file of queries with its answer. */
    static void ask(SparkSession spark, Path tables, PrintStream out) throws IOException {
        spark.read().parquet(tables.resolve("articles").toString()).createOrReplaceTempView("articles");
        spark.read().parquet(tables.resolve("quotes").toString()).createOrReplaceTempView("quotes");
        String file = Resources.toString(Resources.getResource(SeedsDemo.class, "queries.sql"), StandardCharsets.UTF_8);
        for (String query : Splitter.on(';').trimResults().omitEmptyStrings().split(file)) {
            out.println(query);
            out.println(table(spark.sql(query)));
        }
    }
}
