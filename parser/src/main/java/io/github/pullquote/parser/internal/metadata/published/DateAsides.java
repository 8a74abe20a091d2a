package io.github.pullquote.parser.internal.metadata.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.hint.NameHints;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * Tells the elements in which the dates of other things than the article stand. What holds the headline is none,
 * whatever its name. Made for one page.
 */
final class DateAsides {
    private static final ImmutableSet<String> TAGS = ImmutableSet.of("a", "aside", "blockquote", "footer", "nav");

    /** What the word list says of the names of what holds comments and posts of social networks. */
    private static final ImmutableSet<String> FOREIGN = ImmutableSet.of("comment", "embed");

    /** In the names of what holds pointers to other articles and nothing else. */
    private static final ImmutableSet<String> RELATED = ImmutableSet.of(
            "also read",
            "more from",
            "more stories",
            "read also",
            "read next",
            "related",
            "related stories",
            "relatedarticles",
            "relatedposts",
            "see also",
            "similar");

    /** In the names of what holds other articles, or the head of this one. */
    private static final ImmutableList<String> OTHER = ImmutableList.of(
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

    private static final ImmutableSet<String> DENIALS = ImmutableSet.of("has", "hide", "no", "non", "not", "without");

    private final NameHints<Boolean> foreign;
    private final Set<Element> aroundHeadline = new HashSet<>();
    private final Map<String, Boolean> others = new HashMap<>();

    DateAsides(Table hints, Optional<Element> headline) {
        this.foreign = new NameHints<>(phrase -> foreign(hints, phrase), DENIALS, UnaryOperator.identity());
        headline.ifPresent(title -> aroundHeadline.addAll(title.parents()));
    }

    private static Optional<Boolean> foreign(Table hints, String phrase) {
        return RELATED.contains(phrase)
                ? Optional.of(true)
                : hints.column(phrase, 1).filter(FOREIGN::contains).map(hint -> true);
    }

    /** Returns whether a date that mark-up tells in the element is not the article's. */
    boolean isAside(Element element) {
        return (isForeign(element) || TAGS.contains(element.normalName()) || isOther(element))
                && !aroundHeadline.contains(element);
    }

    private boolean isOther(Element element) {
        return element.attributesSize() > 0
                && others.computeIfAbsent(element.className() + " " + element.id(), DateAsides::isOther);
    }

    private static boolean isOther(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        return OTHER.stream().anyMatch(lower::contains);
    }

    /** Returns whether the element is named after comments, posts of social networks or other articles. */
    private boolean isForeign(Element element) {
        return element.attributesSize() > 0
                && !(foreign.of(element.className()).isEmpty()
                        && foreign.of(element.id()).isEmpty())
                && !aroundHeadline.contains(element);
    }

    /** Returns the boxes, by index, whose text is not the article's. */
    BitSet foreign(Page page) {
        BitSet found = new BitSet();
        for (int i = 0; i < page.boxes().size(); i++) {
            Box box = page.boxes().get(i);
            found.set(i, (box.parent() >= 0 && found.get(box.parent())) || isForeign(box.element()));
        }
        return found;
    }
}
