package io.github.pullquote.parser.story;

import java.util.List;

/** How a paragraph is put together. */
public interface Frame {
    /** Returns the paragraph, or several with an empty line between them. */
    String text(Telling telling);

    /** Returns the quotes in it, in the order of the text. */
    List<Said> said(Telling telling);

    /** Returns the verb that it takes when one was drawn. */
    default String cue(String drawn) {
        return drawn;
    }

    /** Returns whether somebody of the cast stands in it. */
    default boolean hasPerson() {
        return true;
    }
}
