package io.github.pullquote.parser.internal.hint;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells what attributes other than names say of authors: relations, properties and addresses. */
record AuthorLinks(ImmutableSet<String> paths) {
    private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();
    private static final String AUTHOR = "author";

    /** Returns whether the value of a {@code rel}, {@code itemprop} or {@code property} has the author in it. */
    static boolean holdsAuthor(String value) {
        return value.contains(AUTHOR)
                && NAMES.splitToStream(value)
                        .anyMatch(name -> Addresses.local(name).equals(AUTHOR));
    }

    /** Returns whether the element leads to the page of an author. */
    boolean isToAuthor(Element element) {
        if (!element.normalName().equals("a")) {
            return false;
        }
        String address = element.attr("href");
        if (address.indexOf('/') < 0) {
            return false;
        }
        List<String> segments = SEGMENTS.splitToList(Addresses.path(address));
        return segments.size() > 1
                && segments.subList(0, segments.size() - 1).stream().anyMatch(paths::contains);
    }
}
