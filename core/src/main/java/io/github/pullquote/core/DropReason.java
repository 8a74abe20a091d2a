package io.github.pullquote.core;

/** Why a stretch of the source is not part of the article. */
public enum DropReason {
    /** Menus and other navigation. */
    NAVIGATION,
    /** Invitations to subscribe, sign up or buy. */
    PROMOTION,
    /** Pointers to other articles. */
    RELATED,
    /** Readers' comments. */
    COMMENT,
    /** Share buttons. */
    SHARE,
    /** Advertisements. */
    ADVERTISEMENT,
    /** Cookie and consent banners. */
    CONSENT,
    /** A repetition of text that is kept elsewhere. */
    DUPLICATE,
    /** Text that a browser does not show. */
    HIDDEN,
    /** Rules, asterisks and other marks that only part blocks. */
    SEPARATOR,
    /** Text beyond a limit or deadline. */
    LIMIT,
    /** Binary data. */
    NOT_TEXT,
    /** None of these. */
    OTHER
}
