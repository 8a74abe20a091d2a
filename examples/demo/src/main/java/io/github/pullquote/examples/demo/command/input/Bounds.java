package io.github.pullquote.examples.demo.command.input;

import com.google.common.io.ByteStreams;
import io.github.pullquote.parser.ParseLimits;
import java.io.InputStream;

/** How much of an input is held at a time: packed with gzip, a few kilobytes may hold more than any memory. */
final class Bounds {
    /** More than the parser reads of a document in any encoding, so the article of a longer one says TRUNCATED. */
    static final int DOCUMENT = 4 * ParseLimits.defaults().maxCharacters();

    /** More than a row of such a document takes when each of its characters is escaped. */
    static final int ROW = 2 * DOCUMENT;

    /** What goes on for longer without the end of a line has none, as a device that gives zeros. */
    static final long ENDLESS = 1L << 28;

    /** More than any header of a record takes. */
    static final int HEADER = 1 << 20;

    private Bounds() {}

    /** Returns the beginning of a document. */
    static InputStream document(InputStream in) {
        return ByteStreams.limit(in, DOCUMENT);
    }
}
