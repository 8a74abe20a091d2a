package io.github.pullquote.examples.demo.command.input;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.RawArticle;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** The page in a record of an archive: what a server answered with success, or a resource, of HTML or text. */
final class WarcPage {
    private static final ImmutableSet<String> HTML = ImmutableSet.of("text/html", "application/xhtml+xml");
    private static final String TEXT = "text/plain";
    private static final ImmutableSet<String> GZIP = ImmutableSet.of("gzip", "x-gzip");

    /** Servers name it unasked: the page knows better. */
    private static final ImmutableSet<Charset> NAMED_UNASKED =
            ImmutableSet.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private final WarcRecord record;
    private final WarcChannel channel;
    private final String id;

    private WarcPage(WarcRecord record, WarcChannel channel, String number) {
        this.record = record;
        this.channel = channel;
        this.id = target().orElse(number);
    }

    /**
     * Returns the page of a record, of a long one the beginning, or why it cannot be read; empty when the record holds no
     * page.
     *
     * @param number names a record without address
     */
    static Optional<Row> read(WarcRecord record, WarcChannel channel, String number) {
        WarcPage page = new WarcPage(record, channel, number);
        try {
            return page.read();
        } catch (IOException | RuntimeException e) {
            return page.unreadable("the record cannot be read: " + reason(e));
        } catch (OutOfMemoryError e) {
            return page.unreadable("there is not enough memory for the record");
        } catch (NoClassDefFoundError e) {
            return page.unreadable("the record is packed in a way that is not known here"); // as Brotli
        }
    }

    /** Returns what a reader of archives says of a broken record. */
    static String reason(Exception problem) {
        return problem instanceof IOException failed
                ? Problems.describe(failed)
                : Objects.requireNonNullElse(problem.getMessage(), "it is broken");
    }

    private Optional<Row> unreadable(String reason) {
        return Optional.of(new Row.Unreadable(id, reason));
    }

    private Optional<Row> read() throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            return response(response);
        }
        if (record instanceof WarcResource) {
            return page(record.headers(), record.body().stream());
        }
        return Optional.empty();
    }

    private Optional<Row> response(WarcResponse response) throws IOException {
        channel.expectHeader();
        HttpResponse http = response.http();
        channel.expectBody();
        boolean success = http.status() / 100 == 2;
        return success && isPage(http.headers()) ? page(http.headers(), content(http)) : Optional.empty();
    }

    /** Chunks are put together, and what was packed for the way is unpacked. */
    private static InputStream content(HttpResponse http) throws IOException {
        String encoding = http.headers().first("Content-Encoding").orElse("").strip();
        return GZIP.contains(Ascii.toLowerCase(encoding))
                ? http.body().stream() // some crawlers unpack and keep the header: the content tells
                : http.bodyDecoded().stream();
    }

    private static boolean isPage(MessageHeaders headers) {
        return type(headers)
                .map(type -> HTML.contains(type) || type.equals(TEXT))
                .orElse(true);
    }

    private Optional<Row> page(MessageHeaders headers, InputStream packed) throws IOException {
        if (!isPage(headers)) {
            return Optional.empty();
        }
        byte[] bytes = whatIsThere(Bounds.document(Gzip.unpacked(packed)));
        Optional<String> type = type(headers);
        RawArticle raw = type.isEmpty()
                ? RawArticle.of(bytes)
                : type.get().equals(TEXT) ? RawArticle.text(bytes) : RawArticle.html(bytes);
        return Optional.of(new Row.Document(known(raw, headers), bytes.length));
    }

    private RawArticle known(RawArticle raw, MessageHeaders headers) {
        RawArticle named = target().map(raw::url).orElse(raw).id(id);
        RawArticle dated = retrieved(named);
        return charset(headers).map(dated::charset).orElse(dated);
    }

    private RawArticle retrieved(RawArticle raw) {
        try {
            return raw.retrievedAt(record.date().atZone(ZoneOffset.UTC));
        } catch (DateTimeException | IllegalArgumentException | java.util.NoSuchElementException e) {
            return raw; // without a date that can be read
        }
    }

    /** Old tools put the address in angle brackets. */
    private Optional<String> target() {
        return record.headers()
                .first("WARC-Target-URI")
                .map(uri -> uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri);
    }

    private static Optional<String> type(MessageHeaders headers) {
        return headers.first("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }

    private static Optional<Charset> charset(MessageHeaders headers) {
        try {
            return headers.first("Content-Type")
                    .map(type -> MediaType.parseLeniently(type).parameters().get("charset"))
                    .filter(Charset::isSupported)
                    .map(Charset::forName)
                    .filter(charset -> !NAMED_UNASKED.contains(charset));
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** A crawler may have cut the page. */
    private static byte[] whatIsThere(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            in.transferTo(bytes);
        } catch (EOFException e) {
            if (bytes.size() == 0) {
                throw e;
            }
        }
        return bytes.toByteArray();
    }
}
