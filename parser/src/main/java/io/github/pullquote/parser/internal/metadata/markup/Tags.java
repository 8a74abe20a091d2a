package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.page.PageElement;

/** The elements of a page that hold metadata, wherever they stand: found in one walk for all readers. Immutable. */
public final class Tags {
    private static final ImmutableSet<String> NAMES = ImmutableSet.of("html", "h1", "link", "meta", "script");

    private final ImmutableListMultimap<String, PageElement> byName;
    private final ImmutableList<PageElement> items;

    private Tags(ImmutableListMultimap<String, PageElement> byName, ImmutableList<PageElement> items) {
        this.byName = byName;
        this.items = items;
    }

    public static Tags of(PageElement root) {
        ImmutableListMultimap.Builder<String, PageElement> byName = ImmutableListMultimap.builder();
        ImmutableList.Builder<PageElement> items = ImmutableList.builder();
        root.walk(element -> {
            if (NAMES.contains(element.tag())) {
                byName.put(element.tag(), element);
            }
            if (element.hasAttributes() && (element.has("itemtype") || element.has("typeof"))) {
                items.add(element);
            }
            return true;
        });
        return new Tags(byName.build(), items.build());
    }

    /** Returns the elements of that name, in document order. */
    public ImmutableList<PageElement> named(String name) {
        return byName.get(name);
    }

    /** Returns the elements that say what type of item they are, in document order. */
    ImmutableList<PageElement> items() {
        return items;
    }
}
