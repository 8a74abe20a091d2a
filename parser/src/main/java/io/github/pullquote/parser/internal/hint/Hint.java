package io.github.pullquote.parser.internal.hint;

/** What class names, identifiers and roles say of an element. The constants stand in order of strength. */
public enum Hint {
    /** The running text of the article. */
    BODY,
    /** Cookie and consent banners. */
    CONSENT,
    /** Dialogs, which lie over the page. */
    DIALOG,
    /** Readers' comments. */
    COMMENT,
    /** Advertisements. */
    ADVERTISEMENT,
    /** Text for screen readers, or for print. */
    UNSEEN,
    /** A sentence of the body repeated for display. */
    PULL_QUOTE,
    /** A note on the author. */
    BIOGRAPHY,
    /** Notes to which numbers in the text lead, and lists of sources. */
    NOTES,
    /** Posts of social networks shown in the page. */
    EMBED,
    /** Invitations to subscribe, sign up or buy. */
    PROMOTION,
    /** Share buttons. */
    SHARE,
    /** Pointers to other articles, and side columns, which mostly hold such. */
    RELATED,
    /** The teaser of an article, this one's or another's. */
    TEASER,
    /** Players of sound and films. */
    PLAYER,
    /** Captions, credits, galleries and films. */
    CAPTION,
    /** Menus and other navigation. */
    NAVIGATION,
    /** Keywords, tools and other data about the article. */
    TAGS,
    /** Boxes beside the text. */
    BOX,
    /** The summary of an article, this one's or another's. */
    EXCERPT,
    /** The summary under the headline. */
    STANDFIRST,
    /** The line over the headline. */
    KICKER,
    /** Who wrote the article. */
    BYLINE,
    /** When it was published. */
    DATE
}
