package io.github.pullquote.parser.internal.hint;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** Reads from the attributes of elements whether they name authors. Made for one page. */
public final class AuthorHints {
    private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();
    private static final ImmutableList<String> ATTRIBUTES =
            ImmutableList.of("class", "id", "data-testid", "data-component");

    private final WordLists words;
    private final NameHints<String> names;

    public AuthorHints(WordLists words) {
        this.words = words;
        this.names = new NameHints<>(
                word -> words.value("author-classes", word), ImmutableSet.of(), UnaryOperator.identity());
    }

    /** Returns how the element says that it names an author. */
    public Set<AuthorMark> marks(Element element) {
        EnumSet<AuthorMark> marks = EnumSet.noneOf(AuthorMark.class);
        if (element.attributesSize() == 0) {
            return marks;
        }
        if (holds(element, "rel", "author")) {
            marks.add(AuthorMark.REL);
        }
        if (holds(element, "itemprop", "author") || holds(element, "property", "author")) {
            marks.add(AuthorMark.ITEMPROP);
        }
        if (element.normalName().equals("a") && isAuthorPath(element.attr("href"))) {
            marks.add(AuthorMark.LINK);
        }
        for (String hint : hints(element)) {
            if (hint.equals("name")) {
                marks.add(AuthorMark.NAME);
            } else if (hint.equals("byline")) {
                marks.add(AuthorMark.BYLINE);
            }
        }
        return marks;
    }

    /** Returns whether the element is said to hold the authors of something else, or none. */
    public boolean isElsewhere(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        ImmutableSet<String> hints = hints(element);
        return hints.contains("elsewhere") && !hints.contains("article");
    }

    /** Returns whether the element is said to be a part of an article, such as the lines below its text. */
    public boolean isOfArticle(Element element) {
        return element.attributesSize() > 0 && hints(element).contains("article");
    }

    private static boolean holds(Element element, String attribute, String value) {
        return element.hasAttr(attribute)
                && NAMES.splitToStream(element.attr(attribute))
                        .anyMatch(name -> JsonNode.local(name).equals(value));
    }

    private boolean isAuthorPath(String address) {
        List<String> segments = SEGMENTS.splitToList(Addresses.path(address));
        return segments.size() > 1
                && segments.subList(0, segments.size() - 1).stream()
                        .anyMatch(segment -> words.holds("author-paths", segment));
    }

    private ImmutableSet<String> hints(Element element) {
        ImmutableSet.Builder<String> hints = ImmutableSet.builder();
        ATTRIBUTES.forEach(attribute -> hints.addAll(names.of(element.attr(attribute))));
        return hints.build();
    }
}
