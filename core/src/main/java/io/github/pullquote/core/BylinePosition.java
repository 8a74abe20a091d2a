package io.github.pullquote.core;

/** Where in the article a byline stands. */
public enum BylinePosition {
    /** Before the body, or known from metadata. */
    HEAD,
    /** Within the body. */
    INLINE,
    /** After the body, sign-off lines included. */
    END
}
