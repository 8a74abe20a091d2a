package io.github.pullquote.parser.internal.page;

import io.github.pullquote.parser.internal.hint.PageHints;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** One walk of a visitor. */
final class Walk implements NodeFilter {
    private final PageVisitor visitor;
    private final PageHints hints;
    private final Deque<PageElement> open = new ArrayDeque<>();

    Walk(PageVisitor visitor, PageHints hints) {
        this.visitor = visitor;
        this.hints = hints;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            visitor.text(text.getWholeText());
        } else if (node instanceof Element element) {
            open.push(new PageElement(element, hints));
            if (!visitor.enter(open.element())) {
                open.pop();
                return FilterResult.SKIP_ENTIRELY;
            }
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
