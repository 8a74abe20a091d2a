package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lists that say something by themselves, as key points and ingredients do; those of links or single words do not. */
final class PlainLists {
    private static final int FEWEST_ITEMS = 3;
    private static final int LETTERS_AN_ITEM = 12;
    /** So much of the letters, in hundredths, may stand in links. */
    private static final int FEW_LINKED = 10;

    private final HtmlBlocks blocks;
    private final Map<Integer, Tally> tallies = new HashMap<>();

    PlainLists(HtmlBlocks blocks) {
        this.blocks = blocks;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.isIn(Surrounding.ITEM, i)) {
                tallies.computeIfAbsent(list(i), list -> new Tally()).add(blocks, i);
            }
        }
    }

    private int list(int i) {
        return blocks.boxAt(blocks.nearest(Surrounding.ITEM, i)).parent();
    }

    /** Returns whether the block stands in such a list; false for an index after the last block. */
    boolean hold(int i) {
        return i < blocks.size()
                && blocks.isIn(Surrounding.ITEM, i)
                && Optional.ofNullable(tallies.get(list(i)))
                        .filter(Tally::isPlain)
                        .isPresent();
    }

    /** What stands in one list. */
    private static final class Tally {
        private int items;
        private int lastItem = HtmlBlocks.NONE;
        private long letters;
        private long linked;

        void add(HtmlBlocks of, int i) {
            int item = of.nearest(Surrounding.ITEM, i);
            items += item == lastItem ? 0 : 1;
            lastItem = item;
            letters += of.block(i).letters();
            linked += of.block(i).linked();
        }

        boolean isPlain() {
            return items >= FEWEST_ITEMS
                    && letters >= (long) LETTERS_AN_ITEM * items
                    && linked * 100 <= letters * FEW_LINKED;
        }
    }
}
