package io.github.pullquote.core;

/** What a credit is for. */
public enum CreditKind {
    /** A photograph. */
    PHOTO,
    /** A drawing. */
    ILLUSTRATION,
    /** A video. */
    VIDEO,
    /** A chart or map. */
    GRAPHIC,
    /** Agency copy. */
    AGENCY
}
