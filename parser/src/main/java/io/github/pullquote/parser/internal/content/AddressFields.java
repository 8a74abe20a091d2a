package io.github.pullquote.parser.internal.content;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The boxes in which a reader is asked for a mail address: a field for one, a title and a sentence or two. */
final class AddressFields {
    private static final int MOST_BLOCKS = 6;
    private static final int MOST_LETTERS = 400;

    private final BitSet found = new BitSet();

    private AddressFields() {}

    /** Finds the boxes; {@code headline} is the index of the block that holds the headline, or -1. */
    static AddressFields of(Page page, Outline outline, int headline) {
        AddressFields found = new AddressFields();
        ImmutableList<PageElement> fields =
                page.root().all("input").filter(AddressFields::isForAddress).collect(ImmutableList.toImmutableList());
        if (!fields.isEmpty()) {
            Map<PageElement, Integer> boxes = new HashMap<>();
            for (int i = 0; i < page.boxes().size(); i++) {
                boxes.put(page.boxes().get(i).element(), i);
            }
            fields.forEach(field -> found.add(page, outline, headline, innermost(boxes, field)));
        }
        return found;
    }

    private static int innermost(Map<PageElement, Integer> boxes, PageElement field) {
        return field.path()
                .filter(boxes::containsKey)
                .findFirst()
                .map(element -> boxes.getOrDefault(element, 0))
                .orElse(0);
    }

    private void add(Page page, Outline outline, int headline, int innermost) {
        for (int box = innermost;
                box > 0
                        && !found.get(box)
                        && isSmall(page, outline, page.boxes().get(box), headline);
                box = page.boxes().get(box).parent()) {
            found.set(box);
        }
    }

    private static boolean isForAddress(PageElement field) {
        return Ascii.equalsIgnoreCase(field.attribute("type"), "email");
    }

    private static boolean isSmall(Page page, Outline outline, Box box, int headline) {
        int letters = 0;
        for (int i = box.first(); i < Math.min(box.end(), box.first() + MOST_BLOCKS); i++) {
            letters += page.blocks().get(i).letters();
        }
        return box.end() - box.first() <= MOST_BLOCKS
                && letters <= MOST_LETTERS
                && outline.paragraphs(box) <= 2
                && !box.holds(headline);
    }

    /** Returns whether the box is there to ask for an address. */
    boolean holds(int box) {
        return found.get(box);
    }
}
