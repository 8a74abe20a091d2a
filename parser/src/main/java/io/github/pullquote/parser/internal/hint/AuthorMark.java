package io.github.pullquote.parser.internal.hint;

/** How an element says that its text names an author. */
public enum AuthorMark {
    /** By {@code rel=author}. */
    REL,
    /** As microdata. */
    ITEMPROP,
    /** By an address such as {@code /authors/ann-poe}. */
    LINK,
    /** By a class such as {@code author-name}. */
    NAME,
    /** By a class such as {@code byline}, whose elements hold more than names. */
    BYLINE
}
