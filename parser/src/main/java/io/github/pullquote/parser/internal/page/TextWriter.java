package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.WhiteSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

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

    private final StringBuilder text = new StringBuilder();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Inline> inlines = new ArrayList<>();
    private int start = -1;
    private int letters;
    private int linked;
    private int bold;
    private int italic;
    private boolean spaceDue;
    private int breaksDue;
    private int linkDepth;
    private int boldDepth;
    private int italicDepth;
    private int preDepth;
    private int hiddenDepth;

    /** An inline element that is open, and where it began in this block. */
    private static final class Open {
        private final Element element;
        private int start;

        Open(Element element, int start) {
            this.element = element;
            this.start = start;
        }
    }

    /** Returns how many blocks are complete. */
    int blocks() {
        return blocks.size();
    }

    /** Writes the content of a text node. */
    void text(String content, int box) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (isCollapsible(c)) {
                white(c, box);
            } else {
                visible(c, box);
            }
        }
    }

    /** In preformatted text a line end is a line break, and a blank line parts blocks. */
    private void white(char c, int box) {
        if (preDepth > 0 && c == '\n') {
            lineBreak(box);
        } else {
            spaceDue = true;
        }
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

    private void visible(char c, int box) {
        if (start < 0) {
            begin();
        } else if (breaksDue > 0) {
            text.append('\n');
        } else if (spaceDue && !WhiteSpace.isWhite(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
        spaceDue = false;
        breaksDue = 0;
        text.append(c);
        if (!WhiteSpace.isWhite(c)) {
            letters++;
            linked += linkDepth > 0 ? 1 : 0;
            bold += boldDepth > 0 ? 1 : 0;
            italic += italicDepth > 0 ? 1 : 0;
        }
    }

    private void begin() {
        if (text.length() > 0) {
            text.append('\n');
        }
        start = text.length();
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
        Span span = WhiteSpace.trim(text, new Span(start, text.length()));
        if (!span.isEmpty()) {
            blocks.add(new PageBlock(span, box, letters, linked, bold, italic, hiddenDepth > 0, ImmutableList.copyOf(inlines)));
        }
        start = -1;
        letters = 0;
        linked = 0;
        bold = 0;
        italic = 0;
        inlines = new ArrayList<>();
    }

    /** Opens an inline element. */
    void openInline(Element element) {
        count(element, 1);
        if (Elements.isNotable(element) && open.size() < MOST_OPEN) {
            open.push(new Open(element, start < 0 ? 0 : text.length()));
        }
    }

    /** Closes an inline element. */
    void closeInline(Element element) {
        count(element, -1);
        if (!open.isEmpty() && open.peek().element == element) {
            piece(open.pop());
        }
    }

    private void piece(Open inline) {
        if (start >= 0 && inline.start < text.length()) {
            inlines.add(new Inline(new Span(Math.max(start, inline.start), text.length()), inline.element));
        }
    }

    /** Takes note of an element in which text is preformatted, opened (1) or closed (-1). */
    void preformatted(int by) {
        preDepth += by;
    }

    /** Takes note of an element that an attribute hides, opened (1) or closed (-1). */
    void hidden(int by) {
        hiddenDepth += by;
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
