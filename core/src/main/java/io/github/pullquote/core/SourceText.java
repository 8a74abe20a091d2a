package io.github.pullquote.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The one text that every span of an article points into.
 *
 * <p>For plain text it is the caller's string, unchanged. For HTML it is the visible text of the whole body in document
 * order, dropped parts included; text that only JSON-LD or a script holds is appended as a {@link SourceRegion} of its
 * own.
 */
@Value.Immutable
public interface SourceText extends Serializable {
    /** The text; empty for an empty document. */
    String text();

    /** The form the document was given in. */
    SourceFormat format();

    /** The address of the document, when the caller gave one. */
    Optional<String> url();

    /** The name of the character set the bytes were read in; empty when the caller gave a string. */
    Optional<String> charset();

    /** The regions that are not visible text, in order; empty for plain text. Not part of the JSON. */
    @Value.Auxiliary
    ImmutableList<SourceRegion> regions();

    /** Where the text stands in the HTML; empty unless the parser was asked to keep track. Not part of the JSON. */
    @Value.Auxiliary
    Optional<HtmlAlignment> alignment();

    /** Returns plain text given as a string. */
    static SourceText ofText(String text) {
        return builder().text(text).format(SourceFormat.TEXT).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the text of a span.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    default String slice(Span span) {
        return text().substring(requireNonNull(span, "span").start(), span.end());
    }

    /**
     * Returns the span with its text.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    default Passage passage(Span span) {
        return new Passage(span, slice(span));
    }

    /**
     * Returns the line and column of an offset.
     *
     * @param offset from 0 to the length of the text, both included
     * @throws IndexOutOfBoundsException if it is not
     */
    default Position position(int offset) {
        if (offset < 0 || offset > text().length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + text().length());
        }
        return LineStarts.position(lineStarts(), offset);
    }

    /**
     * Returns the number of code points before an offset, for tools that count code points.
     *
     * @param offset from 0 to the length of the text, both included
     * @throws IndexOutOfBoundsException if it is not
     */
    default int codePointOffset(int offset) {
        return text().codePointCount(0, offset);
    }

    /**
     * Returns where a span stands in the HTML: a character reference whole, white space that became one space whole,
     * tags never. Offsets are those of the string that was parsed; of bytes, those of the string they were decoded to.
     *
     * @return disjoint spans of the HTML in text order; empty when the parser kept no track, or for plain text
     */
    default ImmutableList<Span> htmlSpans(Span span) {
        requireNonNull(span, "span");
        return alignment().map(a -> a.htmlSpans(span)).orElse(ImmutableList.of());
    }

    /** Returns the hull of {@link #htmlSpans(Span)} when those are in the order of the HTML, else empty. */
    default Optional<Span> htmlSpan(Span span) {
        Optional<Span> hull = Optional.empty();
        for (Span part : htmlSpans(span)) {
            if (hull.isPresent() && part.start() < hull.get().end()) {
                return Optional.empty();
            }
            hull = Optional.of(hull.map(part::hull).orElse(part));
        }
        return hull;
    }

    /** Returns the offsets at which lines begin, the first being 0; derived on first use, so not serialized. */
    @Value.Lazy
    default ImmutableIntArray lineStarts() {
        return LineStarts.of(text());
    }

    /** Builds values; not thread-safe. */
    class Builder extends ImmutableSourceText.Builder {
        Builder() {}
    }
}
