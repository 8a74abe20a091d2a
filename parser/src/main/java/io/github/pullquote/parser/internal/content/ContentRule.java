package io.github.pullquote.parser.internal.content;

import io.github.pullquote.core.DropReason;
import io.github.pullquote.parser.internal.rule.RuleInfo;

/** The rules that tell the article from what surrounds it, with the reason for which they drop a block, if they do. */
public enum ContentRule {
    /** Running text. */
    TEXT("text", DropReason.OTHER, "What stands in the part of the page that holds most of its running text is kept."),
    /** The head. */
    HEAD("head", DropReason.OTHER, "What stands between the headline and the running text is kept."),
    /** Running text in the head. */
    LEAD("lead", DropReason.OTHER, "Running text between the headline and the part that holds most of it is kept."),
    /** A caption. */
    CAPTION("caption", DropReason.OTHER, "Text in a figure is kept as its caption."),
    /** Players. */
    PLAYER("player", DropReason.OTHER, "What a class name says is a player is dropped, but for its caption."),
    /** Pictures with text. */
    PICTURE("picture", DropReason.OTHER, "Short text in the box of a picture is kept as its caption."),
    /** Teasers. */
    TEASER("teaser", DropReason.RELATED, "A box of a picture, a link and little text leads to another article."),
    /** Navigation elements. */
    NAVIGATION("navigation", DropReason.NAVIGATION, "Text in a menu is dropped."),
    /** The foot of the page. */
    FOOTER("footer", DropReason.NAVIGATION, "Text in the foot of the page is dropped."),
    /** Controls. */
    CONTROL("control", DropReason.OTHER, "Text in a form or of a control is dropped."),
    /** Side columns. */
    ASIDE("aside", DropReason.RELATED, "Text in an aside is dropped."),
    /** Comments. */
    COMMENT("comment", DropReason.COMMENT, "What a class name says are comments is dropped."),
    /** Advertisements. */
    ADVERTISEMENT("advertisement", DropReason.ADVERTISEMENT, "What a class name says is advertising is dropped."),
    /** Consent banners. */
    CONSENT("consent", DropReason.CONSENT, "What a class name says asks for consent is dropped."),
    /** Share bars. */
    SHARE("share", DropReason.SHARE, "What a class name says is for sharing is dropped."),
    /** Promotion. */
    PROMOTION("promotion", DropReason.PROMOTION, "What a class name says promotes is no running text."),
    /** Related articles. */
    RELATED("related", DropReason.RELATED, "What a class name says leads to other articles is no running text."),
    /** Notes on the author. */
    BIOGRAPHY("biography", DropReason.OTHER, "What a class name says is about the author is no running text."),
    /** Notes to the text. */
    NOTES("notes", DropReason.OTHER, "A note to which a number in the text leads is no running text."),
    /** Embedded posts. */
    EMBED("embed", DropReason.OTHER, "What a class name says is a post of a social network is no running text."),
    /** Bylines. */
    BYLINE("byline", DropReason.OTHER, "What a class name says names the author or date is no running text."),
    /** Another article. */
    OTHER_ARTICLE("other-article", DropReason.RELATED, "An article element without the headline is another article."),
    /** Templates. */
    TEMPLATE("template", DropReason.OTHER, "A place that a script would have filled in is no text."),
    /** Labels. */
    LABEL("label", DropReason.OTHER, "A short text that stands in the article again and again is a label."),
    /** The tail. */
    TAIL("tail", DropReason.OTHER, "Scraps after the last running text are kept only if their words tell why."),
    /** Pull quotes. */
    PULL_QUOTE("pull-quote", DropReason.DUPLICATE, "What a class name says is a pull quote is no running text."),
    /** Data about the article. */
    TAGS("tags", DropReason.OTHER, "What a class name says are keywords or tools is dropped."),
    /** Boxes. */
    BOX("box", DropReason.OTHER, "What a class name says is a box beside the text is dropped."),
    /** For screen readers. */
    UNSEEN("unseen", DropReason.HIDDEN, "What a class name says is for screen readers is dropped."),
    /** Hidden by an attribute. */
    HIDDEN("hidden", DropReason.HIDDEN, "What an attribute hides is dropped, unless it is most of the text."),
    /** Links. */
    LINKS("links", DropReason.RELATED, "A block of the text that is hardly more than a link is dropped."),
    /** Shells. */
    SHELL("shell", DropReason.OTHER, "What a page shows is dropped when its data hold far more of the text."),
    /** Repetitions. */
    DUPLICATE("duplicate", DropReason.DUPLICATE, "A block whose words stand earlier in the article is dropped."),
    /** Outside. */
    OUTSIDE("outside", DropReason.OTHER, "What stands outside the article, for no better reason, is dropped.");

    private final RuleInfo info;
    private final DropReason reason;

    ContentRule(String id, DropReason reason, String description) {
        this.info = RuleInfo.of("content." + id, description);
        this.reason = reason;
    }

    /** Returns its name, with a sentence for people. */
    public RuleInfo info() {
        return info;
    }

    /** Returns where the blocks stand that this rule keeps. */
    public Zone zone() {
        return switch (this) {
            case HEAD -> Zone.HEAD;
            case LEAD -> Zone.LEAD;
            case TEXT -> Zone.TEXT;
            case TAIL -> Zone.TAIL;
            default -> Zone.BESIDE;
        };
    }

    /** Returns why a block is dropped by this rule. */
    public DropReason reason() {
        return reason;
    }
}
