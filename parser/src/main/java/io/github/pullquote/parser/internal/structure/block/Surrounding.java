package io.github.pullquote.parser.internal.structure.block;

import io.github.pullquote.parser.internal.page.Box;

/** Elements around a block that tell what it is. */
public enum Surrounding {
    /** A heading of any level. */
    HEADING,
    /** An item of a list. */
    ITEM,
    /** A quotation set apart. */
    QUOTATION,
    /** A picture with its text. */
    FIGURE,
    /** The text of a picture. */
    CAPTION,
    /** A row of a table. */
    ROW,
    /** Something beside the text. */
    ASIDE,
    /** A part of a page that leads elsewhere. */
    NAVIGATION,
    /** An article, or an item of a page of articles. */
    ARTICLE;

    /** Returns whether a box is such an element. */
    public boolean is(Box box) {
        return switch (this) {
            case HEADING -> level(box) > 0;
            case ITEM -> box.tag().equals("li");
            case QUOTATION -> box.tag().equals("blockquote");
            case FIGURE -> box.tag().equals("figure");
            case CAPTION -> box.tag().equals("figcaption");
            case ROW -> box.tag().equals("tr");
            case ASIDE -> box.tag().equals("aside");
            case NAVIGATION -> box.tag().equals("nav") || box.tag().equals("footer");
            case ARTICLE -> box.tag().equals("article");
        };
    }

    /** Returns the level of a heading, 1 to 6; 0 for anything else. */
    static int level(Box box) {
        String tag = box.tag();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return heading ? tag.charAt(1) - '0' : 0;
    }
}
