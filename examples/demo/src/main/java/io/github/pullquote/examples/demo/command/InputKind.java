package io.github.pullquote.examples.demo.command;

import com.google.common.base.Ascii;

/** What the input of the command line holds. */
enum InputKind {
    /** To be told by the ending of the file, or else by a look at the content. */
    AUTO,
    /** One article as an HTML page. */
    HTML,
    /** One article as plain text. */
    TEXT,
    /** One article a line, as JSON. */
    JSONL;

    /** The word on the command line. */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}
