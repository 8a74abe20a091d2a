package io.github.pullquote.examples.demo.serve;

import io.github.pullquote.parser.ParseLimits;
import java.time.Duration;

/**
 * What one client may ask of the server.
 *
 * @param bytes how long the body of a request may be
 * @param reading how long a body may take to arrive
 * @param parsing how long one article may take to read
 * @param atOnce how many articles are received or read at a time; so many times {@code bytes} is what they take of memory
 */
record ServeLimits(int bytes, Duration reading, Duration parsing, int atOnce) {
    /** Returns the limits of the command line. */
    static ServeLimits defaults() {
        return new ServeLimits(5_000_000, Duration.ofSeconds(20), Duration.ofSeconds(60), 8);
    }

    /** Returns a time for people. */
    static String shown(Duration time) {
        long millis = time.toMillis();
        return (millis % 1_000 == 0 ? Long.toString(millis / 1_000) : Double.toString(millis / 1_000.0)) + " seconds";
    }

    /** Returns the limits for the parser. */
    ParseLimits forParser() {
        return ParseLimits.builder().deadline(parsing).build();
    }
}
