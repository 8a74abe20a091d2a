package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.page.Values;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * What {@code itemprop} and RDFa {@code property} attributes say about the article: the properties of its scope, or
 * where the page marks no single article, those of the page. The properties of an item in it, such as the name of the
 * author, are the item's own.
 */
public final class Microdata {
    private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    /** Teasers may be marked as articles too; more of them than this decide nothing. */
    private static final int MAX_SCOPES = 40;

    private final ImmutableListMultimap<String, Element> properties;
    private final Optional<Element> article;

    private Microdata(ImmutableListMultimap<String, Element> properties, Optional<Element> article) {
        this.properties = properties;
        this.article = article;
    }

    static Microdata of(Document document, Tags tags) {
        Optional<Element> article = main(tags.items().stream()
                .filter(Microdata::isArticle)
                .limit(MAX_SCOPES)
                .collect(ImmutableList.toImmutableList()));
        return new Microdata(read(article.orElse(document)), article);
    }

    /** Returns the element that the page marks as its article. */
    public Optional<Element> article() {
        return article;
    }

    /** Returns the elements that hold the property, in order. */
    ImmutableList<Element> elements(String property) {
        return properties.get(property);
    }

    /** Returns the values of the property, empty ones left out. */
    public ImmutableList<String> values(String property) {
        return elements(property).stream()
                .map(Microdata::value)
                .filter(value -> !value.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the properties inside an element, such as the name within the author. */
    static ImmutableListMultimap<String, Element> inside(Element item) {
        return read(item);
    }

    /** Returns the value of a property: what an attribute states, else the text. */
    static String value(Element element) {
        for (String attribute : ImmutableList.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return Values.clean(element.attr(attribute));
            }
        }
        return switch (element.normalName()) {
            case "img", "source", "video", "audio", "iframe" -> Values.clean(element.attr("src"));
            case "link" -> Values.clean(element.attr("href"));
            default -> Values.collapse(element.text());
        };
    }

    /** The article is the innermost scope around the first h1, else the only scope; a list of teasers has none. */
    private static Optional<Element> main(ImmutableList<Element> scopes) {
        Optional<Element> main = Optional.empty();
        for (Element scope : scopes) {
            boolean nested = main.isEmpty() || isWithin(scope, main.get());
            if (nested && scope.selectFirst("h1") != null) {
                main = Optional.of(scope);
            }
        }
        return main.isEmpty() && scopes.size() == 1 ? Optional.of(scopes.get(0)) : main;
    }

    private static boolean isWithin(Element element, Element ancestor) {
        Element at = element.parent();
        while (at != null && !at.equals(ancestor)) {
            at = at.parent();
        }
        return at != null;
    }

    private static boolean isArticle(Element element) {
        return NAMES.splitToStream(element.attr("itemtype") + " " + element.attr("typeof"))
                .anyMatch(type -> JsonNode.isArticleType(JsonNode.local(type)));
    }

    /** Returns whether the element belongs to a comment of a reader. */
    static boolean isInComment(Element element) {
        Element at = element;
        while (at != null && !isComment(at)) {
            at = at.parent();
        }
        return at != null;
    }

    private static boolean isComment(Element element) {
        return element.attributesSize() > 0
                && NAMES.splitToStream(element.attr("itemtype") + " " + element.attr("typeof"))
                        .anyMatch(type -> JsonNode.local(type).contains("Comment"));
    }

    private static ImmutableListMultimap<String, Element> read(Element root) {
        ImmutableListMultimap.Builder<String, Element> properties = ImmutableListMultimap.builder();
        root.filter((node, depth) -> {
            if (!(node instanceof Element element) || element.equals(root)) {
                return FilterResult.CONTINUE;
            }
            return read(element, properties) ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
        });
        return properties.build();
    }

    /** Notes the properties that the element holds; returns whether those below it are the article's too. */
    private static boolean read(Element element, ImmutableListMultimap.Builder<String, Element> properties) {
        boolean item = element.hasAttr("itemscope") || element.hasAttr("typeof");
        if (!element.hasAttr("itemprop") && !element.hasAttr("property")) {
            return !item || !(isArticle(element) || isComment(element));
        }
        NAMES.splitToStream(element.attr("itemprop") + " " + property(element))
                .map(JsonNode::local)
                .distinct()
                .forEach(name -> properties.put(name, element));
        return !item;
    }

    /** Meta elements use {@code property} for OpenGraph, which is read as such. */
    private static String property(Element element) {
        return element.normalName().equals("meta") ? "" : element.attr("property");
    }
}
