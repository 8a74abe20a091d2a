package io.github.pullquote.parser.internal.structure.part;

/** Who speaks in a turn, as far as the form of the turn tells. */
public enum Voice {
    /** The one who asks: {@code Q:}, or a question in bold type without a label. */
    ASKS,
    /** The one who is asked: {@code A:}, or what stands after a question without a label. */
    ANSWERS,
    /** The one whom the label names. */
    NAMED
}
