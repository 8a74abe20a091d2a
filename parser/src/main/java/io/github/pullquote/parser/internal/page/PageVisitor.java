package io.github.pullquote.parser.internal.page;

/** Sees the elements of a page in document order, and in a walk over texts these too. */
public interface PageVisitor {
    /** Called at the beginning of an element; returns whether to go into it. */
    boolean enter(PageElement element);

    /** Called at the end of an element gone into. */
    default void leave(PageElement element) {}

    /** Called at a text, with white space as it stands. */
    default void text(String text) {}
}
