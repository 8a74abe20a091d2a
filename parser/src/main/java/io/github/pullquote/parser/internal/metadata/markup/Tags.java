package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page that hold metadata, wherever they stand: found in one walk for all readers. Immutable. */
public final class Tags {
    private static final ImmutableSet<String> NAMES = ImmutableSet.of("html", "h1", "link", "meta", "script");

    private final ImmutableListMultimap<String, Element> byName;
    private final ImmutableList<Element> items;

    private Tags(ImmutableListMultimap<String, Element> byName, ImmutableList<Element> items) {
        this.byName = byName;
        this.items = items;
    }

    public static Tags of(Document document) {
        ImmutableListMultimap.Builder<String, Element> byName = ImmutableListMultimap.builder();
        ImmutableList.Builder<Element> items = ImmutableList.builder();
        document.traverse((node, depth) -> {
            if (node instanceof Element element) {
                if (NAMES.contains(element.normalName())) {
                    byName.put(element.normalName(), element);
                }
                if (element.attributesSize() > 0 && (element.hasAttr("itemtype") || element.hasAttr("typeof"))) {
                    items.add(element);
                }
            }
        });
        return new Tags(byName.build(), items.build());
    }

    /** Returns the elements of that name, in document order. */
    public ImmutableList<Element> named(String name) {
        return byName.get(name);
    }

    /** Returns the elements that say what type of item they are, in document order. */
    ImmutableList<Element> items() {
        return items;
    }
}
