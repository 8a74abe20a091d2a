package io.github.pullquote.core;

import java.io.Serial;
import java.io.Serializable;

/**
 * A place in a text as editors count it.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 */
public record Position(int line, int column) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;
}
