package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.hint.Hint;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;

/**
 * Finds the smallest box that holds nearly all running text.
 *
 * <p>Running text counts for a box, links and scraps against it, and a box in which they outweigh the text counts for
 * nothing. From the body, one goes down as long as a single box inside holds nearly all that the present one is worth.
 */
final class ContainerFinder {
    /** A box inside that holds so much of the worth, in hundredths, is gone into; less lets parts of the page in. */
    private static final int NEARLY_ALL = 80;
    /** So much of the worth beside the box, in hundredths, shows that the text goes on there. */
    private static final int SOME = 5;
    /** What a letter of a scrap, or of a link, takes from the worth of its box, in hundredths of a letter. */
    private static final int SCRAPS = 50;

    private static final int LINKS = 100;
    /** The parts of a text have so many boxes around each, or fewer. */
    private static final int REACH = 3;
    /** The foot of a page has so many letters at most. */
    private static final int FOOT = 150;

    /** Boxes of one paragraph or item, which cannot hold the article. */
    private static final ImmutableSet<String> LEAVES =
            ImmutableSet.of("blockquote", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "pre", "tr");

    private final Page page;
    private final long[] values;
    private final int[] best;

    private ContainerFinder(Page page, Outline outline, Asides asides) {
        this.page = page;
        this.values = new long[page.boxes().size()];
        this.best = new int[values.length];
        for (int i = 0; i < page.blocks().size(); i++) {
            PageBlock block = page.blocks().get(i);
            if (asides.rule(block.box()).isEmpty()) {
                values[block.box()] += value(outline.weight(i), block);
            }
        }
        sum();
    }

    private static long value(int weight, PageBlock block) {
        return weight > 0
                ? weight
                : -(block.linked() * (long) LINKS + (block.letters() - block.linked()) * (long) SCRAPS) / 100;
    }

    /** Boxes stand after the one around them, so from the last to the first each is complete when it is added. */
    private void sum() {
        for (int i = values.length - 1; i > 0; i--) {
            values[i] = Math.max(0, values[i]);
            int parent = page.boxes().get(i).parent();
            values[parent] += values[i];
            boolean leaf = LEAVES.contains(page.boxes().get(i).tag()) && !isLayout(i);
            if (!leaf && (best[parent] == 0 || values[i] >= values[best[parent]])) {
                best[parent] = i;
            }
        }
    }

    /** Returns whether the box is a table row whose cells hold running text: a table that lays out a page. */
    private boolean isLayout(int i) {
        return page.boxes().get(i).tag().equals("tr") && best[i] > 0;
    }

    /** Returns the index of the box; that of the body when there is no running text. */
    static int find(Page page, Outline outline, Asides asides, int headline) {
        ContainerFinder finder = new ContainerFinder(page, outline, asides);
        int at = 0;
        while (finder.isGoneInto(at, headline)) {
            at = finder.best[at];
        }
        return finder.marked(outline, finder.withParts(at));
    }

    /** Returns the box around the parts of the text, when the box is one of several, or stands in one; else the box. */
    private int withParts(int at) {
        int box = at;
        for (int step = 0; step < REACH && page.boxes().get(box).parent() > 0; step++) {
            int parent = page.boxes().get(box).parent();
            if (goesOnBeside(box)
                    && (step == 0
                            || !page.boxes().get(box).element().className().isEmpty())) {
                return parent;
            }
            box = parent;
        }
        return at;
    }

    /** Returns the box around that is marked as the text, when some of it stands there before; else the box itself. */
    private int marked(Outline outline, int at) {
        int box = at;
        while (box > 0 && !outline.hints(box).has(Hint.BODY)) {
            box = page.boxes().get(box).parent();
        }
        Box own = page.boxes().get(at);
        return box > 0 && outline.weightBetween(page.boxes().get(box).first(), own.first()) * 100L >= values[at] * SOME
                ? box
                : at;
    }

    /** A single short paragraph outside the box of a short article is the foot of the page. */
    private boolean isGoneInto(int at, int headline) {
        long inside = values[best[at]];
        boolean foot =
                page.boxes().get(best[at]).holds(headline) && inside * 2 > values[at] && values[at] - inside <= FOOT;
        return best[at] > 0 && inside > 0 && (inside * 100 >= values[at] * NEARLY_ALL || foot);
    }

    /** Returns whether boxes of the same make, or paragraphs, with running text stand beside the box. */
    private boolean goesOnBeside(int at) {
        Box box = page.boxes().get(at);
        long beside = 0;
        for (int i = box.parent() + 1; i < values.length; i++) {
            Box other = page.boxes().get(i);
            if (other.first() >= page.boxes().get(box.parent()).end()) {
                break;
            }
            if (other.parent() == box.parent() && i != at && (other.tag().equals("p") || isAlike(box, other))) {
                beside += values[i];
            }
        }
        return beside * 100 >= values[at] * SOME;
    }

    private static boolean isAlike(Box box, Box other) {
        return box.tag().equals(other.tag())
                && box.element().className().equals(other.element().className());
    }
}
