package io.github.pullquote.core;

/** How much a diagnostic matters. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** The result may be wrong here. */
    WARNING,
    /** Something could not be read. */
    ERROR
}
