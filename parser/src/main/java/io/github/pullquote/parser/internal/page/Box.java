package io.github.pullquote.parser.internal.page;

import io.github.pullquote.parser.internal.hint.ElementHints;

/**
 * An element of the page that parts text into blocks, with the blocks inside it.
 *
 * @param parent the index of the box around it; -1 for that of the body, which is the first
 * @param element the element
 * @param first the index of the first block inside
 * @param end the index after the last block inside; equal to {@code first} when there is none
 */
public record Box(int parent, PageElement element, int first, int end) {
    /** Returns the name of the element, in lower case. */
    public String tag() {
        return element.tag();
    }

    /** Returns what the attributes of the element say. */
    public ElementHints hints() {
        return element.hints();
    }

    /** Returns whether a block lies inside. */
    public boolean holds(int block) {
        return block >= first && block < end;
    }
}
