package io.github.pullquote.parser.internal.metadata.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.hint.DateMark;
import io.github.pullquote.parser.internal.page.Values;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks a page once, and notes the elements whose mark-up speaks of a date. */
final class DateElements implements NodeVisitor {
    /** More of them than this are those of a list. */
    private static final int MOST = 2_000;

    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("article", "header", "main");
    /** Elements that count even without attributes. */
    private static final ImmutableSet<String> LANDMARKS =
            ImmutableSet.of("a", "article", "aside", "blockquote", "footer", "header", "main", "nav", "time");

    private static final int NOWHERE = -1;

    private final ImmutableList.Builder<Marked> marked = ImmutableList.builder();
    private final Map<String, Optional<DateMark>> marks = new HashMap<>();
    private final Optional<Element> headline;
    private final DateAsides asides;
    private int count;
    private int articleDepth = NOWHERE;
    private int asideDepth = NOWHERE;
    private boolean afterHeadline;

    /**
     * An element that speaks of a date.
     *
     * @param element the element
     * @param mark what its mark-up says
     * @param inArticle whether it stands in an element for the main content
     * @param aside whether it stands in an element for other things
     * @param afterHeadline whether the headline came before
     */
    record Marked(Element element, DateMark mark, boolean inArticle, boolean aside, boolean afterHeadline) {
        boolean isTime() {
            return element.normalName().equals("time");
        }

        /** A time that is not said to be more may be one of those that the text tells of. */
        boolean isStated() {
            return isTime() && mark != DateMark.NONE;
        }
    }

    private DateElements(Optional<Element> headline, DateAsides asides) {
        this.headline = headline;
        this.asides = asides;
    }

    /** Returns the elements in document order. */
    static ImmutableList<Marked> of(Document document, Optional<Element> headline, DateAsides asides) {
        DateElements walk = new DateElements(headline, asides);
        document.body().traverse(walk);
        return walk.marked.build();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            afterHeadline |= headline.filter(element::equals).isPresent();
            if (element.attributesSize() > 0 || LANDMARKS.contains(element.normalName())) {
                read(element, depth);
            }
        }
    }

    private void read(Element element, int depth) {
        Optional<DateMark> named = marks.computeIfAbsent(element.className() + " " + element.id(), DateMark::named);
        if (articleDepth == NOWHERE && ARTICLES.contains(element.normalName())) {
            articleDepth = depth;
        }
        if (asideDepth == NOWHERE && asides.isAside(element)) {
            asideDepth = depth;
        }
        if (count < MOST) {
            DateMark.of(element, named).ifPresent(mark -> add(element, mark));
        }
    }

    private void add(Element element, DateMark mark) {
        marked.add(new Marked(element, mark, articleDepth != NOWHERE, asideDepth != NOWHERE, afterHeadline));
        count++;
    }

    @Override
    public void tail(Node node, int depth) {
        articleDepth = depth == articleDepth ? NOWHERE : articleDepth;
        asideDepth = depth == asideDepth ? NOWHERE : asideDepth;
    }

    /** Returns the text of the element in one line, or empty when it is longer than that or deeply made up. */
    static Optional<String> text(Element element, int most) {
        StringBuilder out = new StringBuilder();
        int steps = most;
        Node at = element;
        while (at != null && steps-- > 0 && out.length() <= most) {
            if (at instanceof TextNode text) {
                out.append(' ')
                        .append(
                                text.getWholeText(),
                                0,
                                Math.min(text.getWholeText().length(), 2 * most));
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
