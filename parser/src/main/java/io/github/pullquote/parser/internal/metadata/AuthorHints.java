package io.github.pullquote.parser.internal.metadata;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.pullquote.parser.internal.line.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads from the attributes of elements whether they name authors. Immutable. */
final class AuthorHints {
    private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();
    private static final int MOST_CHARACTERS = 300;
    private static final String CLASSES = "author-classes";

    private final Words words;

    AuthorHints(Words words) {
        this.words = words;
    }

    /** Returns how the element says that it names an author. */
    Set<AuthorMark> marks(Element element) {
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
    boolean isElsewhere(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        List<String> hints = hints(element);
        return hints.contains("elsewhere") && !hints.contains("article");
    }

    /** Returns whether the element is said to be a part of an article, such as the lines below its text. */
    boolean isOfArticle(Element element) {
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

    private List<String> hints(Element element) {
        List<String> hints = new ArrayList<>();
        for (String attribute : List.of("class", "id", "data-testid", "data-component")) {
            String value = element.attr(attribute);
            if (!value.isEmpty()) {
                NAMES.split(value.substring(0, Math.min(value.length(), MOST_CHARACTERS)))
                        .forEach(name -> hints(parts(name), hints));
            }
        }
        return hints;
    }

    /** A pair of words says more than each of them. */
    private void hints(List<String> parts, List<String> hints) {
        for (int i = 0; i < parts.size(); i++) {
            Optional<String> pair = i + 1 < parts.size()
                    ? words.value(CLASSES, parts.get(i) + " " + parts.get(i + 1))
                    : Optional.empty();
            String word = parts.get(i);
            pair.or(() -> words.value(CLASSES, word)).ifPresent(hints::add);
            i += pair.isPresent() ? 1 : 0;
        }
    }

    /** Cuts a name at signs, digits and inner capitals. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    parts.add(Ascii.toLowerCase(name.substring(start, i)));
                }
                start = hump ? i : i + 1;
            }
        }
        return parts;
    }
}
