package io.github.pullquote.core;

/** Where a value of the article's head was found. */
public enum EvidenceSource {
    /** A JSON-LD script. */
    JSON_LD,
    /** Microdata or RDFa attributes. */
    MICRODATA,
    /** A meta element. */
    META,
    /** A marked element of the page. */
    DOM,
    /** The visible text. */
    TEXT,
    /** The address of the page. */
    URL
}
