package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a block that is being written. Not thread-safe. */
final class BlockLines {
    private final HeadSplitter head;
    private final List<Line> lines = new ArrayList<>();

    BlockLines(HeadSplitter head) {
        this.head = head;
    }

    /** Begins a line at this offset of the text. */
    void begin(int start) {
        lines.add(new Line(start));
    }

    /** Counts a letter of the line. */
    void count(boolean linked, boolean bold, boolean italic) {
        lines.get(lines.size() - 1).count(linked, bold, italic);
    }

    /**
     * Returns the blocks that the lines are.
     *
     * @param text up to the end of the last line
     * @param whole whether line breaks part nothing here
     * @param inlines the notable inline elements of all lines, in order of their end
     */
    ImmutableList<PageBlock> blocks(CharSequence text, int box, boolean hidden, boolean whole, List<Inline> inlines) {
        List<Line> parted = head.part(whole ? ImmutableList.of(Line.sum(lines)) : lines, text);
        List<ImmutableList.Builder<Inline>> within = cut(parted, inlines);
        ImmutableList.Builder<PageBlock> blocks = ImmutableList.builder();
        for (int i = 0; i < parted.size(); i++) {
            Line line = parted.get(i);
            Span span = line.span(end(parted, i, text.length()), text);
            if (!span.isEmpty()) {
                blocks.add(new PageBlock(
                        span,
                        box,
                        line.letters(),
                        line.linked(),
                        line.bold(),
                        line.italic(),
                        hidden,
                        within.get(i).build()));
            }
        }
        return blocks.build();
    }

    private static int end(List<Line> lines, int i, int end) {
        return i + 1 < lines.size() ? lines.get(i + 1).start() : end;
    }

    /** Cuts the inline elements where the lines end. */
    private static List<ImmutableList.Builder<Inline>> cut(List<Line> lines, List<Inline> inlines) {
        List<ImmutableList.Builder<Inline>> within = new ArrayList<>();
        lines.forEach(line -> within.add(ImmutableList.builder()));
        for (Inline inline : inlines) {
            int start = inline.span().start();
            int i = lineOf(lines, start);
            while (start < inline.span().end()) {
                int end = Math.min(inline.span().end(), end(lines, i, Integer.MAX_VALUE));
                within.get(i).add(new Inline(new Span(start, end), inline.element()));
                start = end;
                i++;
            }
        }
        return within;
    }

    private static int lineOf(List<Line> lines, int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            boolean after = lines.get(middle).start() > offset;
            low = after ? low : middle;
            high = after ? middle - 1 : high;
        }
        return low;
    }
}
