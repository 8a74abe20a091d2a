package io.github.pullquote.core;

/** The form in which the caller gave the document. */
public enum SourceFormat {
    /** An HTML page. */
    HTML,
    /** Plain text. */
    TEXT
}
