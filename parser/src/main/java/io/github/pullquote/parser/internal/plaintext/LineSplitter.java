package io.github.pullquote.parser.internal.plaintext;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.work.Watch;

/** Cuts text at line ends; CR LF is one. */
final class LineSplitter {
    private LineSplitter() {}

    /** Returns the lines that are not blank. */
    static ImmutableList<TextLine> read(String text, Span readable, Watch watch) {
        ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
        int blank = 0;
        boolean first = true;
        int start = readable.start();
        while (start < readable.end()) {
            watch.step();
            int end = lineEnd(text, start, readable.end());
            Span line = WhiteSpace.trim(text, new Span(start, end));
            if (line.isEmpty()) {
                blank++;
            } else {
                lines.add(new TextLine(line.start(), line.end(), line.start() - start, first ? 0 : blank));
                first = false;
                blank = 0;
            }
            start = afterLineEnd(text, end, readable.end());
        }
        return lines.build();
    }

    private static int lineEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit && !WhiteSpace.isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int afterLineEnd(String text, int end, int limit) {
        boolean crLf = end + 1 < limit && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return crLf ? end + 2 : end + 1;
    }
}
