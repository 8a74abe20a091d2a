package io.github.pullquote.examples.demo.command.input;

import com.google.common.base.Ascii;

/** What the input of the command line holds. */
public enum InputKind {
    /** To be told by the ending of the file, or else by a look at the content. */
    AUTO,
    /** One article as an HTML page. */
    HTML,
    /** One article as plain text. */
    TEXT,
    /** One article a line, as JSON. */
    JSONL,
    /** An archive of pages (WARC, ISO 28500). */
    WARC;

    /** Whether it holds many documents, each with an address of its own. */
    boolean isRows() {
        return this == JSONL || this == WARC;
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}
