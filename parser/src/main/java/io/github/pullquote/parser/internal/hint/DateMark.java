package io.github.pullquote.parser.internal.hint;

/** What the tag, the class and the id of an element say about a date in it; the clearest first. */
public enum DateMark {
    /** A time element with the attribute {@code pubdate}. */
    PUBDATE,
    /** A word such as "published" in class or id. */
    PUBLISHED,
    /** A word such as "updated" in class or id. */
    MODIFIED,
    /** A word such as "date" in class or id. */
    DATE,
    /** A word such as "byline" or "meta" in class or id. */
    BYLINE,
    /** A time element, nothing more. */
    NONE
}
