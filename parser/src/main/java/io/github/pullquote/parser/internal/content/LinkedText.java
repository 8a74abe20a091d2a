package io.github.pullquote.parser.internal.content;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;

/**
 * Links that are text of the article all the same: a paragraph that is a whole sentence among paragraphs, an item of a
 * list that is long or whose neighbours are no links, and a short heading over running text where most headings are links, as in a list of things.
 * A title that leads to another article ends without a mark.
 */
final class LinkedText {
    /** A sentence or item has so many letters; a heading, which names what comes, fewer. */
    private static final int LONG = 60;
    /** In a list of text so much of the letters, in hundredths, stands in links. */
    private static final int MOST_LINKED = 50;
    /** So much running text goes with a thing of a list; a list of articles has less. */
    private static final int MUCH = 250;
    /** A list of things has so many. */
    private static final int FEWEST = 3;
    /** Running text follows a heading that soon. */
    private static final int SOON = 2;

    private final Page page;
    private final Layout layout;
    private final ImmutableSet<String> headings;

    LinkedText(Layout layout) {
        this.layout = layout;
        this.page = layout.page();
        this.headings = findHeadings();
    }

    /** Returns the names of those elements for headings that are mostly links between the paragraphs of the text. */
    private ImmutableSet<String> findHeadings() {
        Multiset<String> linked = HashMultiset.create();
        Multiset<String> all = HashMultiset.create();
        for (int i = layout.begin() + 1; i < layout.end(); i++) {
            PageBlock block = page.blocks().get(i);
            if (layout.aside(block).isEmpty()) {
                all.add(page.box(block).tag());
                linked.add(page.box(block).tag(), block.isLinked(MOST_LINKED) && leads(i) ? 1 : 0);
            }
        }
        long weight = layout.outline().weightBetween(layout.begin(), layout.end());
        return linked.elementSet().stream()
                .filter(tag -> weight >= (long) linked.count(tag) * MUCH)
                .filter(tag -> linked.count(tag) >= FEWEST && linked.count(tag) * 2 > all.count(tag))
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean isSentence(int i) {
        PageBlock block = page.blocks().get(i);
        return block.letters() >= LONG
                && page.box(block).tag().equals("p")
                && layout.outline().endsSentence(block)
                && (isParagraph(i - 1) || isParagraph(i + 1));
    }

    private boolean isParagraph(int i) {
        return layout.container().holds(i)
                && layout.outline().weight(i) > 0
                && page.box(page.blocks().get(i)).tag().equals("p");
    }

    boolean isItem(int i, Box item) {
        PageBlock block = page.blocks().get(i);
        return isAmid(i)
                && (block.letters() >= LONG
                        || layout.outline().isHardlyLinked(page.boxes().get(item.parent()), MOST_LINKED));
    }

    boolean isHeading(int i) {
        return headings.contains(page.box(page.blocks().get(i)).tag()) && leads(i);
    }

    private boolean leads(int i) {
        boolean leads = false;
        for (int next = i + 1; next <= i + SOON && next < layout.end(); next++) {
            leads |= layout.outline().weight(next) > 0;
        }
        return isAmid(i) && page.blocks().get(i).letters() < LONG && leads;
    }

    private boolean isAmid(int i) {
        return i > layout.begin() && i < layout.end();
    }
}
