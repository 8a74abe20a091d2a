package io.github.pullquote.core;

/** Where a region of the source text comes from. */
public enum TextOrigin {
    /** The visible text of the document. */
    VISIBLE,
    /** The body given in a JSON-LD script. */
    JSON_LD,
    /** A state script of the page. */
    SCRIPT
}
