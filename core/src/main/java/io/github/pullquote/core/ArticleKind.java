package io.github.pullquote.core;

/** What kind of piece the article is. */
public enum ArticleKind {
    /** A news report; also what is assumed when nothing says otherwise, as of a guide, a recipe or a list. */
    NEWS,
    /** A comment, column, editorial or letter. */
    OPINION,
    /** A piece that explains rather than reports. */
    ANALYSIS,
    /** A page of dated posts. */
    LIVE_BLOG,
    /** Questions and answers. */
    INTERVIEW,
    /** A speech or conversation word for word. */
    TRANSCRIPT,
    /** A review of a work or product. */
    REVIEW,
    /** A report of a death and a life. */
    OBITUARY,
    /** A correction of an earlier piece. */
    CORRECTION,
    /** A text by the body it is about. */
    PRESS_RELEASE
}
