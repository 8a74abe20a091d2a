package io.github.pullquote.parser.internal.plaintext;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;

/**
 * Cuts plain text into blocks, in linear time.
 *
 * <p>Three layouts are told apart: paragraphs parted by blank lines, hard-wrapped paragraphs, and one line a paragraph.
 * In a text that is not hard-wrapped every line is a block, so that a headline, byline and date that stand close
 * together stay three. In a hard-wrapped text a line goes on in the next one where the width forced the line end; a
 * bullet or an indent opens a new block all the same.
 */
public final class TextBlockReader {
    private TextBlockReader() {}

    /** Returns the blocks in order; together they hold all that is not white space. */
    public static ImmutableList<RawBlock> read(String text, Span readable, Watch watch) {
        List<TextLine> lines = LineSplitter.read(text, readable, watch);
        HardWrap wrap = HardWrap.of(text, lines, watch);
        ImmutableList.Builder<RawBlock> blocks = ImmutableList.builder();
        int i = 0;
        while (i < lines.size()) {
            watch.step();
            TextLine first = lines.get(i);
            TextLine last = first;
            while (i + 1 < lines.size() && wrap.joins(last, lines.get(i + 1))) {
                watch.step();
                last = lines.get(++i);
            }
            blocks.add(new RawBlock(
                    new Span(first.start(), last.end()), first.blankLinesBefore(), last.start() > first.start()));
            i++;
        }
        return blocks.build();
    }
}
