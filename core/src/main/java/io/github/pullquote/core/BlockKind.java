package io.github.pullquote.core;

/** What a block is in the structure of the text. */
public enum BlockKind {
    /** The headline of the article; never used for sub-headings. */
    HEADLINE,
    /** The summary under the headline. */
    STANDFIRST,
    /** A sub-heading. */
    HEADING,
    /** A paragraph. */
    PARAGRAPH,
    /** An item of a list. */
    LIST_ITEM,
    /** A quotation set apart as a block. */
    QUOTATION,
    /** A row of a table. */
    TABLE_ROW,
    /** The text under a picture. */
    CAPTION,
    /** Anything else. */
    OTHER
}
