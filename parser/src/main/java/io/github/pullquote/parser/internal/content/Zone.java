package io.github.pullquote.parser.internal.content;

/** Where on its page a block of the article stands. */
public enum Zone {
    /** Between the headline and the running text. */
    HEAD,
    /** Running text between the headline and the part of the page that holds most of it. */
    LEAD,
    /** In the part of the page that holds the running text. */
    TEXT,
    /** After the last running text. */
    TAIL,
    /** Beside the running text, wherever that is; its role is known. */
    BESIDE
}
