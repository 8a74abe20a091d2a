package io.github.pullquote.parser.internal.hint;

/** Whose authors stand in an element. */
public enum AuthorPlace {
    /** Those of the article: it is a part of one, such as the lines below its text. */
    ARTICLE,
    /** Those of something else, or none. */
    ELSEWHERE
}
