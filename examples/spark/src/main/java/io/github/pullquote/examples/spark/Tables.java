package io.github.pullquote.examples.spark;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;

/**
 * The folder of the result: {@code articles} and {@code quotes}, Parquet by archive and day, and in {@code _done} a
 * mark for each archive whose rows are all there.
 *
 * <p>Rows are written aside, moved into place, then marked. What a killed run left without a mark is deleted before the
 * archive is read again, so that nothing is there twice and nothing lost.
 */
final class Tables {
    private static final String ARTICLES = "articles";
    private static final String QUOTES = "quotes";
    private static final int NAME_BYTES = 16;

    private final Path folder;
    private final FileSystem files;

    Tables(Path folder, Configuration configuration) throws IOException {
        this.folder = folder;
        this.files = folder.getFileSystem(configuration);
    }

    /** Returns whether the rows of this version of the archive are all there. */
    boolean isDone(FileStatus archive) throws IOException {
        Path mark = mark(archive);
        if (!files.exists(mark)) {
            return false;
        }
        try (var in = files.open(mark)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(version(archive));
        }
    }

    /**
     * Writes the nested rows of an archive, in place of what an earlier run wrote of it; returns how many articles have
     * each status.
     */
    Map<String, Long> write(FileStatus archive, Dataset<Row> nested) throws IOException {
        Path aside = new Path(folder, "_work/" + name(archive));
        files.delete(mark(archive), false);
        files.delete(aside, true);
        // Each page is parsed once for both tables; on disk, since an archive is larger than memory.
        Dataset<Row> parsed = nested.persist(StorageLevel.DISK_ONLY());
        Map<String, Long> statuses = new TreeMap<>();
        try {
            save(parsed.drop("quotes"), new Path(aside, ARTICLES));
            save(
                    parsed.select(
                                    functions.col("key"),
                                    functions.col("date"),
                                    functions.explode(functions.col("quotes")).as("quote"))
                            .select("key", "date", "quote.*"),
                    new Path(aside, QUOTES));
            for (Row status : parsed.groupBy("status").count().collectAsList()) {
                statuses.put(status.getString(0), status.getLong(1));
            }
        } finally {
            parsed.unpersist();
        }
        move(aside, ARTICLES, archive);
        move(aside, QUOTES, archive);
        files.delete(aside, true);
        try (FSDataOutputStream mark = files.create(mark(archive), true)) {
            mark.write(version(archive).getBytes(StandardCharsets.UTF_8));
        }
        return statuses;
    }

    private static void save(Dataset<Row> rows, Path to) {
        rows.write().mode(SaveMode.Overwrite).partitionBy("date").parquet(to.toString());
    }

    private void move(Path aside, String table, FileStatus archive) throws IOException {
        Path place = new Path(folder, table + "/archive=" + name(archive));
        files.delete(place, true);
        files.mkdirs(place.getParent());
        if (!files.rename(new Path(aside, table), place)) {
            throw new IOException("cannot move " + aside + " to " + place);
        }
    }

    private Path mark(FileStatus archive) {
        return new Path(folder, "_done/" + name(archive));
    }

    private static String name(FileStatus archive) {
        return Hashing.sha256()
                .hashString(archive.getPath().toString(), StandardCharsets.UTF_8)
                .toString()
                .substring(0, NAME_BYTES);
    }

    private static String version(FileStatus archive) {
        return archive.getPath() + "\n" + archive.getLen() + "\n" + archive.getModificationTime() + "\n";
    }
}
