package io.github.pullquote.examples.spark;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;

/**
 * What one record of an archive, or one row of a table, holds.
 *
 * @param url the address it was fetched from; "" when not known
 * @param fetched when
 * @param status {@code readable} or why it is not: {@code not-html}, {@code http-404}, {@code too-large},
 *     {@code broken}
 * @param reason in words what is wrong; empty when it is readable
 * @param payload the bytes of the document; none unless it is readable
 * @param charset the character set that the server named; empty when none that is known
 * @param html whether it is a page and no plain text
 */
record Capture(
        String url,
        Instant fetched,
        String status,
        Optional<String> reason,
        byte[] payload,
        Optional<Charset> charset,
        boolean html) {
    static final String READABLE = "readable";
    private static final byte[] NOTHING = {};

    /** Returns a document that can be parsed. */
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
}
