package io.github.pullquote.parser.internal.credit;

/** What a credit line is expected to say, from where it stands. */
public enum Expectation {
    /** It may be any line: without a phrase such as "By", a name must be beyond doubt. */
    ANYTHING,
    /** It stands where authors are named, so that names need no such phrase: {@code Poe and Li}. */
    AUTHORS
}
