package io.github.pullquote.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/**
 * How stretches of a source text came from stretches of the HTML. A run maps text offsets to HTML offsets: one to one
 * where both sides are equally long, as a whole otherwise (an entity, collapsed white space).
 *
 * <p>Immutable. Offsets are UTF-16 code units, 0-based, end exclusive, on both sides.
 */
public final class HtmlAlignment implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int[] textStarts;
    private final int[] textEnds;
    private final int[] htmlStarts;
    private final int[] htmlEnds;

    private HtmlAlignment(int[] textStarts, int[] textEnds, int[] htmlStarts, int[] htmlEnds) {
        this.textStarts = textStarts;
        this.textEnds = textEnds;
        this.htmlStarts = htmlStarts;
        this.htmlEnds = htmlEnds;
    }

    /**
     * One run of the alignment.
     *
     * @param text a stretch of the source text, not empty
     * @param html the stretch of the HTML that it came from; shares nothing with that of another run
     */
    public record Run(Span text, Span html) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /**
     * Returns an alignment of the runs.
     *
     * @param runs in order of text, disjoint in the text
     * @throws IllegalArgumentException if a run has no text or begins before its predecessor's end
     */
    public static HtmlAlignment of(Iterable<Run> runs) {
        Builder builder = builder();
        for (Run run : runs) {
            builder.run(
                    run.text().start(),
                    run.text().end(),
                    run.html().start(),
                    run.html().end());
        }
        return builder.build();
    }

    /** Returns a builder without runs. */
    public static Builder builder() {
        return new Builder();
    }

    /** Joins single characters to runs; not thread-safe. */
    public static final class Builder {
        private static final int FIRST_CAPACITY = 64;

        private int[] textStarts = new int[FIRST_CAPACITY];
        private int[] textEnds = new int[FIRST_CAPACITY];
        private int[] htmlStarts = new int[FIRST_CAPACITY];
        private int[] htmlEnds = new int[FIRST_CAPACITY];
        private int size;

        private Builder() {}

        /**
         * Adds one code unit of the text, behind those added before. It joins the last run when it continues that one to
         * one, or comes from the same stretch of the HTML.
         *
         * @param offset of the code unit in the text
         * @param htmlStart where the stretch of the HTML begins that it came from
         * @param htmlEnd where that ends; nothing is added when it is empty
         * @throws IllegalArgumentException if the offset lies before the end of the last run
         */
        public void add(int offset, int htmlStart, int htmlEnd) {
            int last = size - 1;
            if (last >= 0 && htmlStarts[last] == htmlStart && htmlEnds[last] == htmlEnd) {
                textEnds[last] = offset + 1;
            } else if (last >= 0 && continues(last, offset, htmlStart) && htmlEnd == htmlStart + 1) {
                textEnds[last] = offset + 1;
                htmlEnds[last] = htmlEnd;
            } else if (htmlStart < htmlEnd) {
                run(offset, offset + 1, htmlStart, htmlEnd);
            }
        }

        private boolean continues(int run, int offset, int htmlStart) {
            return textEnds[run] == offset
                    && htmlEnds[run] == htmlStart
                    && textEnds[run] - textStarts[run] == htmlEnds[run] - htmlStarts[run];
        }

        private void run(int textStart, int textEnd, int htmlStart, int htmlEnd) {
            checkArgument(
                    textStart < textEnd && (size == 0 || textStart >= textEnds[size - 1]),
                    "runs must be ordered and not empty: [%s, %s)",
                    textStart,
                    textEnd);
            if (size == textStarts.length) {
                resize(size * 2);
            }
            textStarts[size] = textStart;
            textEnds[size] = textEnd;
            htmlStarts[size] = htmlStart;
            htmlEnds[size] = htmlEnd;
            size++;
        }

        private void resize(int length) {
            textStarts = Arrays.copyOf(textStarts, length);
            textEnds = Arrays.copyOf(textEnds, length);
            htmlStarts = Arrays.copyOf(htmlStarts, length);
            htmlEnds = Arrays.copyOf(htmlEnds, length);
        }

        /** Returns the alignment of what was added. */
        public HtmlAlignment build() {
            return new HtmlAlignment(
                    Arrays.copyOf(textStarts, size),
                    Arrays.copyOf(textEnds, size),
                    Arrays.copyOf(htmlStarts, size),
                    Arrays.copyOf(htmlEnds, size));
        }
    }

    /**
     * Returns where the text of a span stands in the HTML: disjoint stretches in text order, neighbours joined.
     *
     * @param span of the source text
     * @return empty when no run covers any of the span, so for an empty span
     */
    public ImmutableList<Span> htmlSpans(Span span) {
        if (span.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Span> out = ImmutableList.builder();
        Span open = new Span(0, 0);
        for (int i = firstRunAfter(span.start()); i < textStarts.length && textStarts[i] < span.end(); i++) {
            Span next = mapped(i, span);
            if (!open.isEmpty() && open.end() == next.start()) {
                open = open.hull(next);
            } else if (!next.isEmpty()) {
                add(out, open);
                open = next;
            }
        }
        add(out, open);
        return out.build();
    }

    private static void add(ImmutableList.Builder<Span> out, Span span) {
        if (!span.isEmpty()) {
            out.add(span);
        }
    }

    private int firstRunAfter(int offset) {
        int found = Arrays.binarySearch(textEnds, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    private Span mapped(int run, Span span) {
        if (textEnds[run] - textStarts[run] != htmlEnds[run] - htmlStarts[run]) {
            return new Span(htmlStarts[run], htmlEnds[run]);
        }
        int shift = htmlStarts[run] - textStarts[run];
        return new Span(Math.max(span.start(), textStarts[run]) + shift, Math.min(span.end(), textEnds[run]) + shift);
    }
}
