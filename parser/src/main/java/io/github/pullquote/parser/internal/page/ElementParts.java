package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes an element apart where elements in it do: in a heading a kicker, a date or a label may stand beside the
 * headline.
 */
final class ElementParts {
    private static final int MAX_DEPTH = 20;
    /** Elements that only set off words of the running text. */
    private static final ImmutableSet<String> EMPHASIS = ImmutableSet.of(
            "em", "i", "b", "strong", "mark", "q", "cite", "sup", "sub", "abbr", "wbr", "br", "u", "font", "bdi",
            "nobr");

    private ElementParts() {}

    /** Returns the texts of the parts, in order; one when nothing parts the element. */
    static ImmutableList<String> of(Element element) {
        List<StringBuilder> parts = new ArrayList<>();
        boolean running = false;
        for (Node child : innermost(element).childNodes()) {
            String text = text(child);
            boolean joins = isRunning(child);
            if (joins && running) {
                parts.get(parts.size() - 1).append(text);
            } else if (!text.isBlank()) {
                parts.add(new StringBuilder(text));
                running = joins;
            }
        }
        return parts.stream()
                .map(part -> Values.collapse(part.toString()))
                .filter(part -> !part.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the element below which more than one node has text. */
    private static Element innermost(Element element) {
        Element at = element;
        for (int i = 0; i < MAX_DEPTH; i++) {
            ImmutableList<Node> filled = at.childNodes().stream()
                    .filter(node -> !text(node).isBlank())
                    .limit(2)
                    .collect(ImmutableList.toImmutableList());
            if (filled.size() != 1 || !(filled.get(0) instanceof Element only)) {
                return at;
            }
            at = only;
        }
        return at;
    }

    private static boolean isRunning(Node node) {
        return node instanceof TextNode || EMPHASIS.contains(node.normalName());
    }

    private static String text(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        if (node.normalName().equals("br")) {
            return " ";
        }
        return node instanceof Element element ? element.text() : "";
    }
}
