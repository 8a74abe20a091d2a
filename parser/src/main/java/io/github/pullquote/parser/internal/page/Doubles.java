package io.github.pullquote.parser.internal.page;

import com.google.common.base.CharMatcher;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds words for screen readers that stand beside the same words for the eye, as beside a first letter that is set
 * large: such words are read once.
 */
final class Doubles {
    /** Longer texts are not said twice in this way. */
    private static final int LONGEST = 60;
    /** So few nodes make up the words for the eye. */
    private static final int MOST_NODES = 12;

    private static final CharMatcher WHITE = CharMatcher.whitespace();

    private Doubles() {}

    /** Returns whether the text before or after the element is, or begins or ends with, that of the element. */
    static boolean isDouble(Element element) {
        String words = WHITE.removeFrom(ElementLine.of(element, LONGEST).orElse(""));
        return !words.isEmpty() && (isAfter(element, words) || isBefore(element, words));
    }

    private static boolean isAfter(Element element, String words) {
        return beside(element, words, Node::nextSibling, (text, more) -> text + more)
                .startsWith(words);
    }

    private static boolean isBefore(Element element, String words) {
        return beside(element, words, Node::previousSibling, (text, more) -> more + text)
                .endsWith(words);
    }

    private static String beside(Element element, String words, Function<Node, @Nullable Node> next, Joined joined) {
        String text = "";
        Node at = next.apply(element);
        for (int i = 0; i < MOST_NODES && at != null && text.length() < words.length(); i++) {
            text = joined.of(text, WHITE.removeFrom(text(at)));
            at = next.apply(at);
        }
        return text;
    }

    private static String text(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node instanceof Element element && !Elements.isParting(element)
                ? ElementLine.of(element, LONGEST).orElse("")
                : "";
    }

    /** Puts a text and what comes next on the way together. */
    private interface Joined {
        String of(String text, String more);
    }
}
