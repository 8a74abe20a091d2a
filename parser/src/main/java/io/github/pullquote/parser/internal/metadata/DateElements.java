package io.github.pullquote.parser.internal.metadata;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final ImmutableSet<String> ASIDES = ImmutableSet.of("a", "aside", "footer", "nav");
    /** Elements that count even without attributes. */
    private static final ImmutableSet<String> LANDMARKS = ImmutableSet.<String>builder()
            .addAll(ARTICLES)
            .addAll(ASIDES)
            .add("time")
            .build();

    private static final ImmutableList<String> ASIDE_WORDS = ImmutableList.of(
            "comment",
            "footer",
            "latest",
            "most-",
            "popular",
            "promo",
            "recommend",
            "related",
            "sidebar",
            "teaser",
            "trending",
            "widget");

    private static final int NOWHERE = -1;

    private final ImmutableList.Builder<Marked> marked = ImmutableList.builder();
    private final Set<Element> aroundHeadline = new HashSet<>();
    private final Map<String, Names> names = new HashMap<>();
    private final Optional<Element> headline;
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
    }

    private DateElements(Optional<Element> headline) {
        this.headline = headline;
        headline.ifPresent(title -> aroundHeadline.addAll(title.parents()));
    }

    /** Returns the elements in document order. */
    static ImmutableList<Marked> of(Document document, Optional<Element> headline) {
        DateElements walk = new DateElements(headline);
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
        Names named = names.computeIfAbsent(element.className() + " " + element.id(), Names::of);
        if (articleDepth == NOWHERE && ARTICLES.contains(element.normalName())) {
            articleDepth = depth;
        }
        if (asideDepth == NOWHERE && isAside(element, named)) {
            asideDepth = depth;
        }
        if (count < MOST) {
            DateMark.of(element, named.mark()).ifPresent(mark -> add(element, mark));
        }
    }

    /** What class and id of an element say; pages repeat them, so it is read once. */
    private record Names(Optional<DateMark> mark, boolean aside) {
        static Names of(String names) {
            String lower = names.toLowerCase(Locale.ROOT);
            return new Names(DateMark.named(names), ASIDE_WORDS.stream().anyMatch(lower::contains));
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

    /** What holds the headline is no aside, whatever its name. */
    private boolean isAside(Element element, Names named) {
        return (named.aside() || ASIDES.contains(element.normalName())) && !aroundHeadline.contains(element);
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
