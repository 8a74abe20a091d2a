package io.github.pullquote.parser.internal.text;

/** What a token is, by its characters alone. */
public enum TokenKind {
    /** Letters, with hyphens, apostrophes or full stops inside: {@code well-known}, {@code don't}, {@code U.S.} */
    WORD,
    /** Digits first: {@code 12,000}, {@code 3.5}, {@code 20th}. */
    NUMBER,
    /** The ending {@code 's} or a bare apostrophe of possession. */
    POSSESSIVE,
    /** A quotation mark. */
    MARK,
    /** Any other character, alone. */
    PUNCTUATION
}
