package io.github.pullquote.parser.internal.hint;

/** The parts of the head, and of the text of a picture, after which pages name elements. */
public enum PartMark {
    /** Who supplied a picture. */
    CREDIT,
    /** The line over the headline. */
    KICKER,
    /** The summary under the headline. */
    STANDFIRST
}
