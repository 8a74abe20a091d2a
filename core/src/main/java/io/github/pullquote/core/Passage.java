package io.github.pullquote.core;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;

/**
 * A place together with the text it covers. Made by {@link SourceText#passage(Span)}.
 *
 * @param start the offset of the first code unit in the source text
 * @param text the text that stands there, never re-formatted; its length says where the passage ends
 */
public record Passage(int start, String text) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Checks the offset.
     *
     * @throws IllegalArgumentException if it is negative, or no text of that length can begin there
     */
    public Passage {
        Checks.notNegative(start, "start");
        requireNonNull(text, "text");
        Checks.notNegative(start + text.length(), "end");
    }

    /**
     * Makes the passage of a span.
     *
     * @throws IllegalArgumentException if the text is not as long as the span
     */
    public Passage(Span span, String text) {
        this(requireNonNull(span, "span").start(), requireNonNull(text, "text"));
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("text has " + text.length() + " code units, but span is " + span);
        }
    }

    /** Returns the place. */
    public Span span() {
        return new Span(start, end());
    }

    /** Returns the offset after the last code unit. */
    public int end() {
        return start + text.length();
    }
}
