package io.github.pullquote.parser.internal.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** One walk of a visitor over elements and texts. */
final class Walk implements NodeFilter {
    private final PageVisitor visitor;
    private final ElementTree tree;
    private final Deque<PageElement> open = new ArrayDeque<>();
    private int next;

    /**
     * Makes one.
     *
     * @param first the place in the tree of the element at which the walk begins
     */
    Walk(PageVisitor visitor, ElementTree tree, int first) {
        this.visitor = visitor;
        this.tree = tree;
        this.next = first;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            visitor.text(text.getWholeText());
        } else if (node instanceof Element) {
            PageElement element = tree.at(next);
            if (!visitor.enter(element)) {
                next = element.end();
                return FilterResult.SKIP_ENTIRELY;
            }
            next++;
            open.push(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            visitor.leave(open.pop());
        }
        return FilterResult.CONTINUE;
    }
}
