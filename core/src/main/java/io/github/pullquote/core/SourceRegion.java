package io.github.pullquote.core;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;

/**
 * A stretch of the source text that is not visible text of the page.
 *
 * @param span the stretch
 * @param origin where it comes from
 */
public record SourceRegion(Span span, TextOrigin origin) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Checks that nothing is null. */
    public SourceRegion {
        requireNonNull(span, "span");
        requireNonNull(origin, "origin");
    }
}
