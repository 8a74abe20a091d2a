package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import java.util.OptionalInt;

/**
 * A stretch of text in quotation marks.
 *
 * @param parts one span for each paragraph it runs through, marks included
 * @param typed whether the marks are typed as two signs each: {@code ''}
 * @param closed whether a closing mark was found
 * @param parent the index of the marked stretch around it
 * @param blocks the index of the block of each part
 */
public record Marked(
        ImmutableList<Span> parts, boolean typed, boolean closed, OptionalInt parent, ImmutableList<Integer> blocks) {
    /** Returns the offset of the opening mark. */
    public int start() {
        return parts.get(0).start();
    }

    /** Returns the offset after the last part. */
    public int end() {
        return parts.get(parts.size() - 1).end();
    }

    /** Returns how many characters a mark has. */
    public int markLength() {
        return typed ? 2 : 1;
    }
}
