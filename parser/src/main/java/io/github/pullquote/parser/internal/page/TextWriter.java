package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.page.position.Tracker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Writes the text of a page as a browser shows it, and cuts it into blocks: white space collapses across element
 * borders, one line break is a line end, two part blocks. Made for one page.
 */
final class TextWriter {
    /** Deeper nesting of inline elements is not told apart. */
    private static final int MOST_OPEN = 16;

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char WORD_JOINER = '\u2060';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Tracker tracker;
    private final HeadSplitter head;
    private final StringBuilder text = new StringBuilder();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Inline> inlines = new ArrayList<>();
    private BlockLines lines;
    private int start = -1;
    private boolean spaceDue;
    private int breaksDue;
    private int linkDepth;
    private int boldDepth;
    private int italicDepth;
    private int preDepth;
    private int hiddenDepth;
    private int undividedDepth;

    /** An inline element that is open, and where it began in this block. */
    private static final class Open {
        private final PageElement element;
        private int start;

        Open(PageElement element, int start) {
            this.element = element;
            this.start = start;
        }
    }

    TextWriter(Tracker tracker, HeadSplitter head) {
        this.tracker = tracker;
        this.head = head;
        this.lines = new BlockLines(head);
    }

    /** Returns how many blocks are complete. */
    int blocks() {
        return blocks.size();
    }

    /** Writes the content of a text node. */
    void text(TextNode node, int box) {
        String content = node.getWholeText();
        tracker.node(node, content);
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (isCollapsible(c)) {
                white(content, i, box);
            } else if (!isInvisible(c)) {
                character(c, i);
            }
        }
    }

    /** In preformatted text a line end is a line break, so a blank line parts blocks. */
    private void white(String content, int index, int box) {
        tracker.white(index, !spaceDue);
        spaceDue = true;
        if (preDepth > 0 && isLineEnd(content, index)) {
            lineBreak(box);
        }
    }

    /** CR LF counts as one. */
    private static boolean isLineEnd(String content, int index) {
        char c = content.charAt(index);
        return c == '\n' || (c == '\r' && !content.startsWith("\n", index + 1));
    }

    /** Writes a line break: a line end, or after another one the end of the block. */
    void lineBreak(int box) {
        breaksDue++;
        if (breaksDue > 1) {
            endBlock(box);
        }
    }

    /** Parts cells of a row. */
    void cell() {
        if (start >= 0) {
            text.append('\t');
            spaceDue = false;
        }
    }

    /** A space that does not collapse, such as a no-break space, is not written at the edge of a line or block. */
    private void character(char c, int index) {
        boolean white = WhiteSpace.isWhite(c);
        if (white && (start < 0 || breaksDue > 0)) {
            return;
        }
        if (start < 0) {
            begin();
        } else {
            between();
        }
        spaceDue = false;
        breaksDue = 0;
        tracker.character(text.length(), index);
        text.append(c);
        if (!white) {
            lines.count(linkDepth > 0, boldDepth > 0, italicDepth > 0);
        }
    }

    /** Writes the white space before a character: a line end for a line break, else a space unless some is there. */
    private void between() {
        if (breaksDue > 0 || (spaceDue && !WhiteSpace.isWhite(text.charAt(text.length() - 1)))) {
            if (spaceDue) {
                tracker.space(text.length());
            }
            text.append(breaksDue > 0 ? '\n' : ' ');
        }
        if (breaksDue > 0) {
            lines.begin(text.length());
        }
    }

    private void begin() {
        if (text.length() > 0) {
            text.append('\n');
        }
        start = text.length();
        lines.begin(start);
        open.forEach(each -> each.start = start);
    }

    /** Ends the block that is open, if one is. */
    void endBlock(int box) {
        spaceDue = false;
        breaksDue = 0;
        if (start < 0) {
            return;
        }
        open.forEach(this::piece);
        blocks.addAll(lines.blocks(text, box, hiddenDepth > 0, undividedDepth > 0, inlines));
        start = -1;
        lines = new BlockLines(head);
        inlines = new ArrayList<>();
    }

    /** Opens an inline element. */
    void openInline(PageElement element) {
        count(element.element(), 1);
        if (Elements.isNotable(element.element()) && open.size() < MOST_OPEN) {
            open.push(new Open(element, start < 0 ? 0 : text.length()));
        }
    }

    /** Closes an inline element. */
    void closeInline(Element element) {
        count(element, -1);
        if (!open.isEmpty() && open.peek().element.is(element)) {
            piece(open.pop());
        }
    }

    private void piece(Open inline) {
        if (start >= 0 && inline.start < text.length()) {
            inlines.add(new Inline(span(Math.max(start, inline.start)), inline.element));
        }
    }

    /** Returns the span from there to the end; that of the inline element before, when it is the same: they nest. */
    private Span span(int from) {
        if (!inlines.isEmpty()) {
            Span before = inlines.get(inlines.size() - 1).span();
            if (before.start() == from && before.end() == text.length()) {
                return before;
            }
        }
        return new Span(from, text.length());
    }

    /** Takes note of an element in which text is preformatted, opened (1) or closed (-1). */
    void preformatted(int by) {
        preDepth += by;
    }

    /** Takes note of an element that an attribute hides, opened (1) or closed (-1). */
    void hidden(int by) {
        hiddenDepth += by;
    }

    /** Takes note of an element in which a single line break parts nothing, opened (1) or closed (-1). */
    void undivided(int by) {
        undividedDepth += by;
    }

    private void count(Element element, int by) {
        linkDepth += Elements.isLink(element) ? by : 0;
        boldDepth += Elements.isBold(element) ? by : 0;
        italicDepth += Elements.isItalic(element) ? by : 0;
    }

    private static boolean isCollapsible(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == WORD_JOINER || c == BYTE_ORDER_MARK;
    }

    String text() {
        return text.toString();
    }

    ImmutableList<PageBlock> pageBlocks() {
        return ImmutableList.copyOf(blocks);
    }
}
