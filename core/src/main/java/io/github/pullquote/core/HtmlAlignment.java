package io.github.pullquote.core;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
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

    private HtmlAlignment(Columns runs) {
        this.textStarts = runs.textStarts;
        this.textEnds = runs.textEnds;
        this.htmlStarts = runs.htmlStarts;
        this.htmlEnds = runs.htmlEnds;
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

        /** Checks that nothing is null. */
        public Run {
            requireNonNull(text, "text");
            requireNonNull(html, "html");
        }
    }

    /**
     * Returns an alignment of the runs.
     *
     * @param runs in order of text, disjoint in the text
     * @throws IllegalArgumentException if a run has no text or begins before its predecessor's end
     */
    public static HtmlAlignment of(Iterable<Run> runs) {
        Columns columns = new Columns(Iterables.size(requireNonNull(runs, "runs")));
        runs.forEach(columns::add);
        return new HtmlAlignment(columns);
    }

    /** The runs side by side; four arrays take a tenth of what as many objects do. */
    private static final class Columns {
        private final int[] textStarts;
        private final int[] textEnds;
        private final int[] htmlStarts;
        private final int[] htmlEnds;
        private int size;

        Columns(int length) {
            this.textStarts = new int[length];
            this.textEnds = new int[length];
            this.htmlStarts = new int[length];
            this.htmlEnds = new int[length];
        }

        void add(Run run) {
            checkArgument(
                    !run.text().isEmpty() && (size == 0 || run.text().start() >= textEnds[size - 1]),
                    "runs must be ordered and not empty: %s",
                    run.text());
            textStarts[size] = run.text().start();
            textEnds[size] = run.text().end();
            htmlStarts[size] = run.html().start();
            htmlEnds[size] = run.html().end();
            size++;
        }
    }

    /**
     * Returns where the text of a span stands in the HTML: disjoint stretches in text order, neighbours joined.
     *
     * @param span of the source text
     * @return empty when no run covers any of the span, so for an empty span
     */
    public ImmutableList<Span> htmlSpans(Span span) {
        if (requireNonNull(span, "span").isEmpty()) {
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
