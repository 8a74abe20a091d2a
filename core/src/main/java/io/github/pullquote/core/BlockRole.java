package io.github.pullquote.core;

/**
 * What a block does in the article. The parser gives the headline the kind {@link BlockKind#HEADING}, running text the kind
 * that its structure shows, and nearly all else {@link BlockKind#OTHER}.
 */
public enum BlockRole {
    /** Running text of the article. */
    BODY,
    /** The headline. */
    HEADLINE,
    /** The short line over the headline. */
    KICKER,
    /** The summary under the headline. */
    STANDFIRST,
    /** Who wrote the article. */
    BYLINE,
    /** A line of its own with the place, or place and date, of reporting. */
    DATELINE,
    /** A line of its own with a date of publication or update. */
    DATE,
    /** Who supplied pictures, video or agency copy. */
    CREDIT,
    /** The text under a picture. */
    CAPTION,
    /** An invitation to subscribe, sign up, follow or buy. */
    PROMOTION,
    /** A pointer to another article. */
    RELATED,
    /** A correction or clarification. */
    CORRECTION,
    /** An editor's note or disclosure. */
    NOTE,
    /** The closing line that names reporters and editors. */
    SIGN_OFF,
    /** A note on the author. */
    BIOGRAPHY,
    /** A post of a social network shown in the article. */
    EMBEDDED_POST,
    /** The time of a post in a live blog. */
    POST_TIME,
    /** A sentence of the body repeated for display. */
    PULL_QUOTE
}
