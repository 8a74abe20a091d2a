package io.github.pullquote.parser.internal.hint;

import io.github.pullquote.core.internal.WhiteSpace;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the elements of one page say. The names in them, which pages repeat, are read once. Made for one page, not
 * thread-safe.
 */
public final class PageHints {
    /** Longer values are no names. */
    private static final int LONGEST = 400;

    private final NameReader reader;
    private final AuthorLinks links;
    private final Map<String, NameHints> names = new HashMap<>();

    PageHints(NameReader reader, AuthorLinks links) {
        this.reader = reader;
        this.links = links;
    }

    /** Returns what the element says. */
    public ElementHints read(Element element) {
        return isBare(element) ? ElementHints.NONE : ElementReader.read(this, links, element);
    }

    private static boolean isBare(Element element) {
        return element.attributesSize() == 0 && !element.normalName().equals("time");
    }

    /** Returns what the names in the value of an attribute say together. */
    NameHints names(String value) {
        NameHints found = names.get(value);
        if (found == null) {
            found = read(value.substring(0, Math.min(value.length(), LONGEST)));
            names.put(value, found);
        }
        return found;
    }

    private NameHints read(String value) {
        NameHints all = NameHints.NONE;
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || WhiteSpace.isWhite(value.charAt(i))) {
                all = i > start ? all.and(reader.read(value.substring(start, i))) : all;
                start = i + 1;
            }
        }
        return all;
    }
}
