package io.github.pullquote.examples.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Writes archives for the tests. */
final class Archives {
    static final Instant DAY = Instant.parse("2026-03-02T10:00:00Z");

    private Archives() {}

    /** Writes documents of one type, each named by its number. */
    static void write(Path archive, String type, String... documents) throws IOException {
        write(archive, 200, type, documents);
    }

    /** Writes documents with the status that the server answered. */
    static void write(Path archive, int status, String type, String... documents) throws IOException {
        WarcCompression compression = archive.toString().endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
        try (WarcWriter writer = new WarcWriter(
                Files.newByteChannel(
                        archive,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE),
                compression)) {
            for (int i = 0; i < documents.length; i++) {
                HttpResponse http = new HttpResponse.Builder(status, "-")
                        .body(MediaType.parse(type), documents[i].getBytes(StandardCharsets.UTF_8))
                        .build();
                writer.write(
                        new WarcResponse.Builder(URI.create("https://news.example/" + archive.getFileName() + "/" + i))
                                .date(DAY)
                                .body(http)
                                .build());
            }
        }
    }

    /** Returns a page in which somebody speaks. */
    static String page(String name) {
        return "<!DOCTYPE html><html lang=en><head><title>Bridge shut | The Post</title></head><body><article><h1>Bridge"
                + " shut for the winter</h1><p>The bridge over the Tarn will stay shut until the spring, the town said on"
                + " Monday after a night of talks with those who live on the far bank.</p><p>“We have no other way to"
                + " school,” said " + name + ", a teacher in Carrow, who has crossed the river for twenty years.</p>"
                + "</article></body></html>";
    }
}
