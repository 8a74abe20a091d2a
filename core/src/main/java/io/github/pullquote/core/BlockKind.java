package io.github.pullquote.core;

/** What a block is in the structure of the text; what it is there for is its {@link BlockRole}. */
public enum BlockKind {
    /** A heading: the headline of the article, or a sub-heading; {@link BlockRole} tells which. */
    HEADING,
    /** A paragraph. */
    PARAGRAPH,
    /** An item of a list. */
    LIST_ITEM,
    /** A quotation set apart as a block. */
    QUOTATION,
    /** A row of a table. */
    TABLE_ROW,
    /** Anything else. */
    OTHER
}
