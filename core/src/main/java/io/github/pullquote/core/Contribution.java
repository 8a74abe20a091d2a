package io.github.pullquote.core;

/** What a contributor did for the article. */
public enum Contribution {
    /** Wrote it. */
    AUTHOR,
    /** Reported parts of it. */
    ADDITIONAL_REPORTING,
    /** Wrote it from others' reporting. */
    WRITING,
    /** Edited it. */
    EDITING,
    /** Translated it. */
    TRANSLATION,
    /** Took its pictures. */
    PHOTOGRAPHY,
    /** Drew its pictures. */
    ILLUSTRATION,
    /** Made its video. */
    VIDEO,
    /** Produced it. */
    PRODUCTION
}
