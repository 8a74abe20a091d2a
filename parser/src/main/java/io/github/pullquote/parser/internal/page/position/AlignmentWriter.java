package io.github.pullquote.parser.internal.page.position;

import io.github.pullquote.core.HtmlAlignment;
import io.github.pullquote.core.Span;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/** Joins single characters to the runs of an alignment. */
final class AlignmentWriter {
    private static final int FIRST_CAPACITY = 64;

    private int[] textStarts = new int[FIRST_CAPACITY];
    private int[] textEnds = new int[FIRST_CAPACITY];
    private int[] htmlStarts = new int[FIRST_CAPACITY];
    private int[] htmlEnds = new int[FIRST_CAPACITY];
    private int size;

    /**
     * Adds one code unit of the text, behind those added before. It joins the last run when it continues that one to one,
     * or comes from the same stretch of the HTML.
     *
     * @param offset of the code unit in the text
     * @param htmlStart where the stretch of the HTML begins that it came from
     * @param htmlEnd where that ends; nothing is added when it is empty
     */
    void add(int offset, int htmlStart, int htmlEnd) {
        int last = size - 1;
        if (last >= 0 && htmlStarts[last] == htmlStart && htmlEnds[last] == htmlEnd) {
            textEnds[last] = offset + 1;
        } else if (last >= 0 && continues(last, offset, htmlStart) && htmlEnd == htmlStart + 1) {
            textEnds[last] = offset + 1;
            htmlEnds[last] = htmlEnd;
        } else if (htmlStart < htmlEnd) {
            begin(offset, htmlStart, htmlEnd);
        }
    }

    private boolean continues(int run, int offset, int htmlStart) {
        return textEnds[run] == offset
                && htmlEnds[run] == htmlStart
                && textEnds[run] - textStarts[run] == htmlEnds[run] - htmlStarts[run];
    }

    private void begin(int offset, int htmlStart, int htmlEnd) {
        if (size == textStarts.length) {
            resize(size * 2);
        }
        textStarts[size] = offset;
        textEnds[size] = offset + 1;
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
    HtmlAlignment alignment() {
        return HtmlAlignment.of(runs());
    }

    /** A view, as there is a run for every few characters. */
    private List<HtmlAlignment.Run> runs() {
        return new AbstractList<>() {
            @Override
            public HtmlAlignment.Run get(int i) {
                return new HtmlAlignment.Run(
                        new Span(textStarts[i], textEnds[i]), new Span(htmlStarts[i], htmlEnds[i]));
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
