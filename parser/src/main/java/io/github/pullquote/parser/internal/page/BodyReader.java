package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.hint.Hint;
import io.github.pullquote.parser.internal.page.position.Tracker;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks the body of a page, and writes what is visible. Made for one page; jsoup calls it, without recursion. */
final class BodyReader implements NodeFilter {
    private final ElementTree tree;
    private final int maxNodes;
    private final Watch watch;
    private final TextWriter out;
    private final List<OpenBox> boxes = new ArrayList<>();
    private int box = -1;
    private int row = -1;
    private int nodes;
    private int next;
    private boolean whole = true;

    /** A box whose end is not known before its element ends. */
    private static final class OpenBox {
        private final int parent;
        private final PageElement element;
        private final int first;
        private final int outerRow;
        private int end;

        OpenBox(int parent, PageElement element, int first, int outerRow) {
            this.parent = parent;
            this.element = element;
            this.first = first;
            this.outerRow = outerRow;
        }
    }

    BodyReader(ElementTree tree, int first, int maxNodes, Watch watch, Tracker tracker, HeadSplitter head) {
        this.out = new TextWriter(tracker, head);
        this.tree = tree;
        this.next = first;
        this.maxNodes = maxNodes;
        this.watch = watch;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        watch.step();
        if (++nodes > maxNodes) {
            whole = false;
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            out.text(text, box);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element)) {
            return FilterResult.CONTINUE;
        }
        PageElement element = tree.at(next);
        if (box >= 0 && isSkipped(element)) {
            next = element.end();
            return FilterResult.SKIP_ENTIRELY;
        }
        next++;
        open(element);
        return FilterResult.CONTINUE;
    }

    private void open(PageElement element) {
        if (element.tag().equals("br")) {
            out.lineBreak(box);
        } else if (isCellOfFlatRow(element.element())) {
            out.cell();
        } else if (Elements.isParting(element.element())) {
            openBox(element);
        } else {
            out.openInline(element);
        }
    }

    /** A hidden stretch inside a line is no text; a hidden block may be shown by a script. */
    private boolean isSkipped(PageElement element) {
        return Elements.isNeverShown(element.element())
                || (!Elements.isParting(element.element()) && (element.isHidden() || isSaidTwice(element)));
    }

    private boolean isSaidTwice(PageElement element) {
        return element.hints().has(Hint.UNSEEN) && Doubles.isDouble(element.element());
    }

    private void openBox(PageElement opened) {
        Element element = opened.element();
        out.endBlock(box);
        boxes.add(new OpenBox(box, opened, out.blocks(), row));
        box = boxes.size() - 1;
        row = Elements.isFlatRow(element) ? box : -1;
        out.preformatted(Elements.isPreformatted(element) ? 1 : 0);
        out.hidden(Elements.isHidden(element) ? 1 : 0);
        out.undivided(Elements.isUndivided(element) ? 1 : 0);
    }

    private boolean isCellOfFlatRow(Element element) {
        return row >= 0 && boxes.get(row).element.element().equals(element.parent());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        if (boxes.get(box).element.is(element)) {
            out.endBlock(box);
            out.preformatted(Elements.isPreformatted(element) ? -1 : 0);
            out.hidden(Elements.isHidden(element) ? -1 : 0);
            out.undivided(Elements.isUndivided(element) ? -1 : 0);
            row = boxes.get(box).outerRow;
            boxes.get(box).end = out.blocks();
            box = boxes.get(box).parent;
        } else if (!isCellOfFlatRow(element)) {
            out.closeInline(element);
        }
    }

    /** Ends what a limit left open. */
    void finish() {
        for (; box >= 0; box = boxes.get(box).parent) {
            out.endBlock(box);
            boxes.get(box).end = out.blocks();
        }
    }

    String text() {
        return out.text();
    }

    ImmutableList<PageBlock> blocks() {
        return out.pageBlocks();
    }

    ImmutableList<Box> boxes() {
        return boxes.stream()
                .map(each -> new Box(each.parent, each.element, each.first, each.end))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether the limit on nodes was not reached. */
    boolean isWhole() {
        return whole;
    }
}
