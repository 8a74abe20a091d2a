package io.github.pullquote.parser.internal.metadata.headline;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.text.BagOfWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds the elements whose whole text is one of the texts looked for, in one walk. A text of the page that is the title
 * word for word, alone in an element, is what a reader takes for the headline, whatever the element is.
 */
final class VisibleTexts implements NodeFilter {
    private static final int LONGEST = 400;

    private final ImmutableSet<String> wanted;
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Map<String, Element> found = new HashMap<>();

    private VisibleTexts(ImmutableSet<String> wanted) {
        this.wanted = wanted;
    }

    /** Returns the first innermost element for each of the texts, given as {@link BagOfWords#joined}, that the body shows. */
    static Map<String, Element> find(Document document, ImmutableSet<String> wanted) {
        VisibleTexts texts = new VisibleTexts(wanted);
        document.body().filter(texts);
        return texts.found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && !open.isEmpty()) {
            append(open.element(), text.getWholeText());
        } else if (node instanceof Element element) {
            if (Headings.hides(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open.push(new StringBuilder());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            StringBuilder text = open.pop();
            if (text.length() <= LONGEST && !text.isEmpty()) {
                note(element, BagOfWords.of(text.toString()).joined());
            }
            if (!open.isEmpty()) {
                append(open.element(), element.isBlock() || element.normalName().equals("br") ? " " + text : text);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void note(Element element, String text) {
        if (wanted.contains(text)) {
            found.putIfAbsent(text, element);
        }
    }

    /** Keeps what is too long as too long, without its text. */
    private static void append(StringBuilder to, CharSequence text) {
        if (to.length() <= LONGEST) {
            to.append(text, 0, Math.min(text.length(), LONGEST + 1));
        }
    }
}
