package io.github.pullquote.core;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;

/**
 * A span together with the text it covers. Made by {@link SourceText#passage(Span)}.
 *
 * @param span the place in the source text
 * @param text the text that stands there, never re-formatted
 */
public record Passage(Span span, String text) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Checks that the text is as long as the span.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Passage {
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("text has " + text.length() + " code units, but span is " + span);
        }
    }

    /** Returns the offset of the first code unit. */
    public int start() {
        return span.start();
    }

    /** Returns the offset after the last code unit. */
    public int end() {
        return span.end();
    }
}
