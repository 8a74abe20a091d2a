package io.github.pullquote.core;

/** What a diagnostic is about. */
public enum DiagnosticCode {
    /** A quotation mark opens and is never closed; the quote is kept to its clause or the end of its paragraph. */
    UNCLOSED_QUOTATION_MARK,
    /** A closing quotation mark that closes nothing. */
    STRAY_QUOTATION_MARK,
    /** The input holds half of a surrogate pair. */
    UNPAIRED_SURROGATE,
    /** Bytes that are not valid in the character set were replaced. */
    REPLACED_BYTES,
    /** Characters that no text means, made by reading bytes in a wrong character set, were read as those meant. */
    REPAIRED_CHARACTERS,
    /** The input is binary data. */
    NOT_TEXT,
    /** A document that was given as plain text looks like HTML. */
    MARKUP_AS_TEXT,
    /** A limit of the parser was reached. */
    LIMIT_REACHED,
    /** The caller's deadline passed. */
    DEADLINE_PASSED,
    /** The thread was interrupted. */
    INTERRUPTED,
    /** The place of some text in the HTML is known only roughly, or not at all. */
    INEXACT_HTML_POSITION,
    /** The page shows little text; it was taken from the data in its scripts. */
    TEXT_FROM_DATA,
    /**
     * The library has no words of the article's language: quotes in marks are undecided, and only labels name speakers.
     */
    LANGUAGE_NOT_COVERED,
    /** A row of a batch held no document, or more than one. */
    NO_INPUT,
    /** A defect of the library. */
    INTERNAL
}
