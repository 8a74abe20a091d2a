package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A quote under construction: other pieces may still go on it. */
final class QuotePiece {
    /** By start, the longer first. */
    static final Comparator<QuotePiece> IN_TEXT_ORDER = Comparator.comparingInt(QuotePiece::start)
            .thenComparing(Comparator.comparingInt(QuotePiece::end).reversed());

    private final QuoteKind kind;
    private final Finding finding;
    private final List<Span> parts;
    private boolean closed;

    QuotePiece(QuoteKind kind, Finding finding, List<Span> parts, boolean closed) {
        this.kind = kind;
        this.finding = finding;
        this.parts = new ArrayList<>(parts);
        this.closed = closed;
    }

    QuoteKind kind() {
        return kind;
    }

    Finding finding() {
        return finding;
    }

    List<Span> parts() {
        return parts;
    }

    boolean closed() {
        return closed;
    }

    int start() {
        return parts.get(0).start();
    }

    int end() {
        return lastPart().end();
    }

    Span lastPart() {
        return parts.get(parts.size() - 1);
    }

    /** Adds the parts of a piece that goes on this one; what touches the last part becomes one with it. */
    void extend(List<Span> more, boolean moreClosed) {
        for (Span part : more) {
            if (part.start() <= end()) {
                parts.set(parts.size() - 1, lastPart().hull(part));
            } else {
                parts.add(part);
            }
        }
        closed &= moreClosed;
    }

    /** Whether the span lies in one part, and is not all of it. */
    boolean holds(Span span) {
        int at = Collections.binarySearch(parts, new Span(span.start(), Integer.MAX_VALUE));
        int part = -at - 2;
        return part >= 0 && parts.get(part).contains(span) && parts.get(part).length() > span.length();
    }

    /** The phrase, when it is not among the words said: then it is no circumstance of saying them. */
    Optional<Span> outside(Span phrase) {
        return parts.stream().noneMatch(part -> part.overlaps(phrase)) ? Optional.of(phrase) : Optional.empty();
    }
}
