package io.github.pullquote.core;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;

/**
 * A stretch of a source text: UTF-16 code unit offsets, 0-based, end exclusive.
 *
 * <p>In {@code "He said yes."} the word {@code said} is {@code Span(3, 7)}. Spans are ordered by start, then by end.
 * An empty span ({@code start == end}) marks a place.
 *
 * @param start the offset of the first code unit, at least 0
 * @param end the offset after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Checks the offsets.
     *
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "start and end must be 0 <= start <= end, but are " + start + ", " + end);
        }
    }

    /** Returns the number of code units covered. */
    public int length() {
        return end - start;
    }

    /** Returns whether the span covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Returns whether all of {@code other} lies inside this span; a span contains itself. */
    public boolean contains(Span other) {
        requireNonNull(other, "other");
        return start <= other.start && other.end <= end;
    }

    /** Returns whether the code unit at {@code offset} is covered. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Returns whether both spans cover some code unit in common, so false for an empty span. */
    public boolean overlaps(Span other) {
        requireNonNull(other, "other");
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** Returns the smallest span that contains this one and {@code other}. */
    public Span hull(Span other) {
        requireNonNull(other, "other");
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        requireNonNull(other, "other");
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
