package io.github.pullquote.examples.spark;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;

/** What one record of an archive, or one row of a table, holds. */
final class Capture {
    private static final String READABLE = "readable";
    private static final byte[] NOTHING = {};

    private final String url;
    private final Instant fetched;
    private final String status;
    private final Optional<String> reason;
    private final byte[] payload;
    private final Optional<Charset> charset;
    private final boolean html;

    private Capture(
            String url,
            Instant fetched,
            String status,
            Optional<String> reason,
            byte[] payload,
            Optional<Charset> charset,
            boolean html) {
        this.url = url;
        this.fetched = fetched;
        this.status = status;
        this.reason = reason;
        this.payload = payload;
        this.charset = charset;
        this.html = html;
    }

    /** Returns a document that can be parsed; the bytes are not copied. */
    static Capture readable(String url, Instant fetched, byte[] payload, Optional<Charset> charset, boolean html) {
        return new Capture(url, fetched, READABLE, Optional.empty(), payload, charset, html);
    }

    /** Returns a record that cannot. */
    static Capture unreadable(String url, Instant fetched, String status, String reason) {
        return new Capture(url, fetched, status, Optional.of(reason), NOTHING, Optional.empty(), false);
    }

    boolean isReadable() {
        return status.equals(READABLE);
    }

    /** The address it was fetched from; "" when not known. */
    String url() {
        return url;
    }

    Instant fetched() {
        return fetched;
    }

    /** {@code readable}, or why it is not: {@code not-html}, {@code http-404}, {@code too-large}, {@code broken}. */
    String status() {
        return status;
    }

    /** In words what is wrong; empty when it is readable. */
    Optional<String> reason() {
        return reason;
    }

    /** The bytes of the document, not copied; none unless it is readable. */
    byte[] payload() {
        return payload;
    }

    /** The character set that the server named; empty when none that is known. */
    Optional<Charset> charset() {
        return charset;
    }

    /** Whether it is a page and no plain text. */
    boolean isHtml() {
        return html;
    }
}
