package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import java.util.OptionalInt;

/**
 * A stretch of text in quotation marks, or the words of a paragraph that a dash opens as speech.
 *
 * @param parts one span for each paragraph it runs through, marks included; for dash dialogue one span for each piece
 *     between the incises, without the dashes
 * @param style how it is marked
 * @param closed whether a closing mark was found; dash dialogue ends with its paragraph and is always closed
 * @param parent the index of the marked stretch around it
 * @param firstBlock the index of the block of the first part
 * @param lastBlock the index of the block of the last part
 */
public record Marked(
        ImmutableList<Span> parts, Style style, boolean closed, OptionalInt parent, int firstBlock, int lastBlock) {
    /** How a stretch is marked. */
    public enum Style {
        /** By quotation marks of one character each. */
        MARKS,
        /** By marks typed as two signs each: {@code ''} or {@code ``}. */
        TYPED,
        /** By two commas and two apostrophes: {@code ,,Nee''}. */
        LOW_TYPED,
        /** By a dash at the start of the paragraph; no part holds a mark. */
        DASH,
        /** By an element of the page; no part holds a mark. */
        ELEMENT
    }

    /** Returns whether the marks are typed as two signs each: {@code ''}. */
    public boolean typed() {
        return style == Style.TYPED;
    }

    /** Returns the offset of the opening mark; of the first word in dash dialogue. */
    public int start() {
        return parts.get(0).start();
    }

    /** Returns the offset after the last part. */
    public int end() {
        return parts.get(parts.size() - 1).end();
    }

    /** Returns how many characters a mark has. */
    public int markLength() {
        return switch (style) {
            case MARKS -> 1;
            case TYPED, LOW_TYPED -> 2;
            case DASH, ELEMENT -> 0;
        };
    }
}
