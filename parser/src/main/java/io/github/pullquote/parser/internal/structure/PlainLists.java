package io.github.pullquote.parser.internal.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Lists that say something by themselves, as key points and ingredients do; those of links or single words do not. */
final class PlainLists {
    private static final int FEWEST_ITEMS = 3;
    private static final int LETTERS_AN_ITEM = 12;
    /** So much of the letters, in hundredths, may stand in links. */
    private static final int FEW_LINKED = 10;

    private final BitSet held = new BitSet();

    PlainLists(HtmlBlocks blocks) {
        Map<Integer, Tally> tallies = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.isIn(Surrounding.ITEM, i)) {
                tallies.computeIfAbsent(list(blocks, i), list -> new Tally()).add(blocks, i);
            }
        }
        tallies.values().stream().filter(Tally::isPlain).forEach(tally -> held.or(tally.blocks));
    }

    private static int list(HtmlBlocks blocks, int i) {
        return blocks.boxAt(blocks.nearest(Surrounding.ITEM, i)).parent();
    }

    /** Returns whether the block stands in such a list; false for an index after the last block. */
    boolean hold(int i) {
        return held.get(i);
    }

    /** What stands in one list. */
    private static final class Tally {
        private final BitSet blocks = new BitSet();
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
            blocks.set(i);
        }

        boolean isPlain() {
            return items >= FEWEST_ITEMS
                    && letters >= (long) LETTERS_AN_ITEM * items
                    && linked * 100 <= letters * FEW_LINKED;
        }
    }
}
