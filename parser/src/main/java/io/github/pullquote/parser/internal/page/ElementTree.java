package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.hint.PageHints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page in document order, each made once: a stage that looks for some of them goes over a list, and
 * does not walk the tree again.
 */
final class ElementTree {
    private final PageHints hints;
    private final List<PageElement> elements = new ArrayList<>();
    private final Map<String, List<PageElement>> byTag = new HashMap<>();

    private ElementTree(PageHints hints) {
        this.hints = hints;
    }

    /** Returns the elements of a document, of which the first is its root. */
    static ElementTree of(Document document, PageHints hints) {
        ElementTree tree = new ElementTree(hints);
        document.traverse(new Builder(tree));
        return tree;
    }

    /** Makes the elements in one walk, which jsoup leads without recursion. */
    private static final class Builder implements NodeVisitor {
        private final ElementTree tree;
        private @Nullable PageElement open;

        Builder(ElementTree tree) {
            this.tree = tree;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                dropEmptyAttributes(element);
                open = new PageElement(element, tree, tree.elements.size(), open);
                tree.elements.add(open);
                tree.byTag.computeIfAbsent(open.tag(), tag -> new ArrayList<>()).add(open);
            }
        }

        /** A formatting element that jsoup opens anew takes an empty table of attributes with it, larger than itself. */
        private static void dropEmptyAttributes(Element element) {
            if (element.attributesSize() == 0) {
                element.clearAttributes();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element && open != null) {
                open = open.closed(tree.elements.size());
            }
        }
    }

    PageHints hints() {
        return hints;
    }

    /** Returns the element at a place in document order. */
    PageElement at(int index) {
        return elements.get(index);
    }

    /** Returns the element made of one of jsoup, which is one of the first. */
    PageElement of(Element element) {
        int i = 0;
        while (!elements.get(i).is(element)) {
            i++;
        }
        return elements.get(i);
    }

    /** Returns the elements of that name from one place to before another, in order. */
    List<PageElement> named(String tag, int from, int to) {
        List<PageElement> all = byTag.getOrDefault(tag, ImmutableList.of());
        return all.subList(firstFrom(all, from), firstFrom(all, to));
    }

    /** Returns how many of the elements stand before that place. */
    private static int firstFrom(List<PageElement> all, int index) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).index() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
