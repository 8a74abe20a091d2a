package io.github.pullquote.parser.internal.content;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Hidden boxes of text that a reader opens where they are: by a control that names the box, or under a heading of their
 * own, as the answers to frequent questions.
 */
final class Panels {
    private static final ImmutableSet<String> OPENERS =
            ImmutableSet.of("h2", "h3", "h4", "h5", "h6", "button", "summary", "dt");
    private static final Splitter NAMES = Splitter.on(' ').omitEmptyStrings();
    private static final int LINKED = 30;
    private static final int NONE = -1;

    private final BitSet opened = new BitSet();

    private Panels() {}

    static Panels of(Page page, Outline outline) {
        Panels panels = new Panels();
        if (page.blocks().stream().anyMatch(PageBlock::hidden)) {
            panels.find(page, outline);
        }
        return panels;
    }

    private void find(Page page, Outline outline) {
        ImmutableSet<String> named = page.root()
                .all("a", "button", "div", "span", "h2", "h3", "h4")
                .filter(control -> control.has("aria-controls"))
                .flatMap(control -> NAMES.splitToStream(control.attribute("aria-controls")))
                .collect(ImmutableSet.toImmutableSet());
        int[] last = new int[page.boxes().size()];
        Arrays.fill(last, NONE);
        for (int i = 1; i < last.length; i++) {
            Box box = page.boxes().get(i);
            boolean opens = named.contains(box.element().attribute("id"))
                    || last[box.parent()] != NONE && isRightUnder(page.boxes().get(last[box.parent()]), box);
            boolean panel =
                    box.element().isHidden() && opens && outline.weight(box) > 0 && outline.isHardlyLinked(box, LINKED);
            opened.set(i, panel || opened.get(box.parent()));
            last[box.parent()] = i;
        }
    }

    private static boolean isRightUnder(Box opener, Box box) {
        return OPENERS.contains(opener.tag()) && opener.end() == box.first();
    }

    /** Returns whether the box is in one that a reader can open. */
    boolean hold(int box) {
        return opened.get(box);
    }
}
