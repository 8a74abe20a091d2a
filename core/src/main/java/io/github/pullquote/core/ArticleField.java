package io.github.pullquote.core;

/** The fields of an article for which {@link Evidence} is kept. */
public enum ArticleField {
    /** The headline. */
    HEADLINE,
    /** The kicker. */
    KICKER,
    /** The standfirst. */
    STANDFIRST,
    /** The dateline. */
    DATELINE,
    /** The bylines. */
    BYLINES,
    /** The date of publication. */
    PUBLISHED,
    /** The date of the last change. */
    MODIFIED,
    /** The language. */
    LANGUAGE,
    /** The kind of article. */
    KIND,
    /** The publication. */
    PUBLICATION
}
