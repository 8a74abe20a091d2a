package io.github.pullquote.parser.internal.metadata.markup;

/** What meta elements hold, each thing under the names of many systems. */
public enum MetaField {
    /** When an article was published. */
    ARTICLE_DATE,
    /** When something was published. */
    PUBLISHED,
    /** A date, it is not told which. */
    DATE,
    /** When something was changed. */
    MODIFIED,
    AUTHOR,
    TITLE,
    /** The part of the site. */
    SECTION,
    KEYWORDS
}
