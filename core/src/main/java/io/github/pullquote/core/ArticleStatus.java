package io.github.pullquote.core;

/** How far reading a document came. Every status comes with an article: none is an exception. */
public enum ArticleStatus {
    /** The whole input was read. */
    COMPLETE,
    /** The input holds no text. */
    EMPTY,
    /** A limit was reached; what was read before it is here. */
    TRUNCATED,
    /** The caller's deadline passed; what was read before it is here. */
    DEADLINE,
    /** The thread was interrupted; its interrupt flag is still set. */
    INTERRUPTED,
    /** The input is binary data, not text. */
    NOT_TEXT,
    /** A defect of the library; see the diagnostic {@link DiagnosticCode#INTERNAL}. */
    FAILED
}
