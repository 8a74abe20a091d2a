package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.page.Values;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code itemprop} and RDFa {@code property} attributes say about the article: the properties of its scope, or
 * where the page marks no single article, those of the page. The properties of an item in it, such as the name of the
 * author, are the item's own.
 */
public final class Microdata {
    private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    /** Teasers may be marked as articles too; more of them than this decide nothing. */
    private static final int MAX_SCOPES = 40;

    private final ImmutableListMultimap<String, PageElement> properties;
    private final Optional<PageElement> article;

    private Microdata(ImmutableListMultimap<String, PageElement> properties, Optional<PageElement> article) {
        this.properties = properties;
        this.article = article;
    }

    static Microdata of(PageElement root, Tags tags) {
        Optional<PageElement> article = main(tags.items().stream()
                .filter(Microdata::isArticle)
                .limit(MAX_SCOPES)
                .collect(ImmutableList.toImmutableList()));
        return new Microdata(read(article.orElse(root)), article);
    }

    /** Returns the element that the page marks as its article. */
    public Optional<PageElement> article() {
        return article;
    }

    /** Returns the types of the page's article, without the address of the vocabulary. */
    public Stream<String> articleTypes() {
        return article.stream().flatMap(Microdata::types);
    }

    /** Returns the elements that hold the property, in order. */
    ImmutableList<PageElement> elements(String property) {
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
    static ImmutableListMultimap<String, PageElement> inside(PageElement item) {
        return read(item);
    }

    /** Returns the value of a property: what an attribute states, else the text. */
    static String value(PageElement element) {
        for (String attribute : ImmutableList.of("content", "datetime")) {
            if (element.has(attribute)) {
                return Values.clean(element.attribute(attribute));
            }
        }
        return switch (element.tag()) {
            case "img", "source", "video", "audio", "iframe" -> Values.clean(element.attribute("src"));
            case "link" -> Values.clean(element.attribute("href"));
            default -> Values.collapse(element.text());
        };
    }

    /** The article is the innermost scope around the first h1, else the only scope; a list of teasers has none. */
    private static Optional<PageElement> main(ImmutableList<PageElement> scopes) {
        Optional<PageElement> main = Optional.empty();
        for (PageElement scope : scopes) {
            boolean nested = main.isEmpty() || isWithin(scope, main.get());
            if (nested && scope.all("h1").findFirst().isPresent()) {
                main = Optional.of(scope);
            }
        }
        return main.isEmpty() && scopes.size() == 1 ? Optional.of(scopes.get(0)) : main;
    }

    private static boolean isWithin(PageElement element, PageElement ancestor) {
        return ancestor.holds(element) && !ancestor.equals(element);
    }

    private static boolean isArticle(PageElement element) {
        return types(element).anyMatch(JsonNode::isArticleType);
    }

    private static Stream<String> types(PageElement element) {
        return NAMES.splitToStream(element.attribute("itemtype") + " " + element.attribute("typeof"))
                .map(Addresses::local);
    }

    /** Returns whether the element belongs to a comment of a reader. */
    static boolean isInComment(PageElement element) {
        return element.path().anyMatch(Microdata::isComment);
    }

    private static boolean isComment(PageElement element) {
        return element.hasAttributes()
                && NAMES.splitToStream(element.attribute("itemtype") + " " + element.attribute("typeof"))
                        .anyMatch(type -> Addresses.local(type).contains("Comment"));
    }

    private static ImmutableListMultimap<String, PageElement> read(PageElement root) {
        ImmutableListMultimap.Builder<String, PageElement> properties = ImmutableListMultimap.builder();
        root.walk(element -> element.equals(root) || read(element, properties));
        return properties.build();
    }

    /** Notes the properties that the element holds; returns whether those below it are the article's too. */
    private static boolean read(PageElement element, ImmutableListMultimap.Builder<String, PageElement> properties) {
        boolean item = element.has("itemscope") || element.has("typeof");
        if (!element.has("itemprop") && !element.has("property")) {
            return !item || !(isArticle(element) || isComment(element));
        }
        NAMES.splitToStream(element.attribute("itemprop") + " " + property(element))
                .map(Addresses::local)
                .distinct()
                .forEach(name -> properties.put(name, element));
        return !item;
    }

    /** Meta elements use {@code property} for OpenGraph, which is read as such. */
    private static String property(PageElement element) {
        return element.tag().equals("meta") ? "" : element.attribute("property");
    }
}
