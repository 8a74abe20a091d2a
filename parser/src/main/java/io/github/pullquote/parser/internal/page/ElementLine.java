package io.github.pullquote.parser.internal.page;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the text of an element as one line, and stops as soon as it is too long to be one. */
final class ElementLine {
    private ElementLine() {}

    /** Returns the text, or empty when it is longer than that or spread over more nodes. */
    static Optional<String> of(Element element, int most) {
        StringBuilder out = new StringBuilder();
        int steps = most;
        Node at = element;
        while (at != null && steps-- > 0 && out.length() <= most) {
            if (at instanceof TextNode text) {
                String whole = text.getWholeText();
                out.append(' ').append(whole, 0, Math.min(whole.length(), 2 * most));
            }
            at = next(at, element);
        }
        String line = Values.collapse(out.toString());
        return at == null && line.length() <= most ? Optional.of(line) : Optional.empty();
    }

    /** Returns the next node in document order within the root, or null. */
    private static @Nullable Node next(Node node, Element root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && !at.equals(root) && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null || at.equals(root) ? null : at.nextSibling();
    }
}
