package io.github.pullquote.examples.spark;

import com.google.common.base.Throwables;
import com.google.common.collect.AbstractIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The documents of a WARC file, one at a time: of each {@code response} and {@code resource} record its capture. What
 * cannot be read is a capture that says why; a file that breaks off ends with one.
 */
final class WarcCaptures extends AbstractIterator<Capture> implements Closeable {
    private static final int OK_FROM = 200;
    private static final int OK_TO = 299;

    private final WarcReader reader;
    private final int maxBytes;
    private Instant last = Instant.EPOCH;
    private boolean broken;

    /** Reads a file, packed with gzip or not; of each document at most so many bytes. */
    WarcCaptures(InputStream file, int maxBytes) throws IOException {
        reader = new WarcReader(file);
        reader.setLenient(true);
        this.maxBytes = maxBytes;
    }

    @Override
    protected @Nullable Capture computeNext() {
        while (!broken) {
            try {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    return endOfData();
                }
                last = record.get().date();
                Optional<Capture> capture = capture(record.get());
                if (capture.isPresent()) {
                    return capture.get();
                }
            } catch (IOException | RuntimeException problem) {
                // The reader cannot know where the next record begins.
                broken = true;
                return Capture.unreadable("", last, "broken", "the archive breaks off: " + describe(problem));
            }
        }
        return endOfData();
    }

    private Optional<Capture> capture(WarcRecord record) {
        if (!(record instanceof WarcResponse || record instanceof WarcResource)) {
            return Optional.empty();
        }
        WarcTargetRecord document = (WarcTargetRecord) record;
        try {
            return Optional.of(
                    document instanceof WarcResponse response ? response(response) : resource((WarcResource) document));
        } catch (IOException | RuntimeException problem) {
            return Optional.of(unreadable(document, "broken", describe(problem)));
        }
    }

    private Capture response(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        if (http.status() < OK_FROM || http.status() > OK_TO) {
            return unreadable(response, "http-" + http.status(), "the server answered " + http.status());
        }
        return document(response, http.contentType(), http.bodyDecoded().stream());
    }

    private Capture resource(WarcResource resource) throws IOException {
        return document(resource, resource.contentType(), resource.body().stream());
    }

    private Capture document(WarcTargetRecord record, MediaType type, InputStream body) throws IOException {
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        boolean html = base.equals("text/html") || base.equals("application/xhtml+xml");
        if (!html && !base.equals("text/plain")) {
            return unreadable(record, "not-html", "the type is " + base);
        }
        byte[] payload = body.readNBytes(maxBytes + 1);
        if (payload.length > maxBytes) {
            return unreadable(record, "too-large", "more than " + maxBytes + " bytes");
        }
        return Capture.readable(record.target(), record.date(), payload, charset(type), html);
    }

    private static Optional<Charset> charset(MediaType type) {
        try {
            return Optional.ofNullable(type.parameters().get("charset")).map(Charset::forName);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Capture unreadable(WarcTargetRecord record, String status, String reason) {
        return Capture.unreadable(record.target(), record.date(), status, reason);
    }

    private static String describe(Exception problem) {
        Throwable cause = Throwables.getRootCause(problem);
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
