package io.github.pullquote.parser.internal.page.position;

import io.github.pullquote.core.HtmlAlignment;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Writes the alignment of the source text with the markup. */
public final class HtmlTracker implements Tracker {
    private final String html;
    private final AlignmentWriter alignment = new AlignmentWriter();
    private Origin origin = new Origin.Whole(0, 0);
    private int whiteStart;
    private int whiteEnd;
    private boolean counted;
    private int inexact;

    public HtmlTracker(String html) {
        this.html = html;
    }

    @Override
    public void node(TextNode node, String content) {
        Range range = node.sourceRange();
        if (range.isTracked() && range.endPos() <= html.length()) {
            origin = DecodedOrigin.of(html, range.startPos(), range.endPos(), content);
        } else {
            origin = new Origin.Whole(0, 0);
        }
        counted = origin.isExact();
    }

    /** White space of the next node is left out, as a tag stands between. */
    @Override
    public void white(int index, boolean first) {
        if (first) {
            whiteStart = origin.start(index);
            whiteEnd = origin.end(index);
        } else if (origin.start(index) == whiteEnd) {
            whiteEnd = origin.end(index);
        }
    }

    @Override
    public void space(int offset) {
        alignment.add(offset, whiteStart, whiteEnd);
    }

    @Override
    public void character(int offset, int index) {
        if (!counted) {
            inexact++;
            counted = true;
        }
        alignment.add(offset, origin.start(index), origin.end(index));
    }

    public HtmlAlignment alignment() {
        return alignment.alignment();
    }

    /** Returns how many of the text nodes written have no place, or only one as a whole. */
    public int inexact() {
        return inexact;
    }
}
