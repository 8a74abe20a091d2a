package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.BitSet;
import java.util.function.Supplier;

/**
 * Tells which paragraphs are dialogue that a dash opens. Most languages print speech so; some, as English, print lists
 * so, and are believed only where neighbours open so too and one of them asks or cries.
 */
final class DialogueFinder {
    private static final ImmutableSet<BlockKind> KINDS = ImmutableSet.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM);

    private final String source;
    private final ImmutableList<Block> blocks;
    private final boolean dashLists;
    private final Supplier<ImmutableSet<String>> cues;
    private final BitSet found = new BitSet();

    private DialogueFinder(
            String source, ImmutableList<Block> blocks, boolean dashLists, Supplier<ImmutableSet<String>> cues) {
        this.cues = cues;
        this.source = source;
        this.blocks = blocks;
        this.dashLists = dashLists;
    }

    /**
     * Returns the indices of the blocks that are dialogue.
     *
     * @param dashLists whether a dash opens lists in the language
     * @param cues the forms of the cue verbs of the language
     */
    static BitSet find(
            String source,
            ImmutableList<Block> blocks,
            boolean dashLists,
            Supplier<ImmutableSet<String>> cues,
            Watch watch) {
        return new DialogueFinder(source, blocks, dashLists, cues).find(watch);
    }

    private BitSet find(Watch watch) {
        int first = 0;
        while (first < blocks.size()) {
            watch.step();
            int end = first;
            boolean asks = false;
            while (end < blocks.size() && opens(end)) {
                watch.step();
                asks |= DashSpeech.asks(source, blocks.get(end).span());
                end++;
            }
            if (!dashLists || end - first > 1 && asks) {
                found.set(first, end);
            }
            first = Math.max(end, first + 1);
        }
        return found;
    }

    private boolean opens(int i) {
        Span span = blocks.get(i).span();
        return KINDS.contains(blocks.get(i).kind())
                && (DashSpeech.opens(source, span) || !dashLists && DashSpeech.opensTyped(source, span, cues))
                && DashSpeech.endsSentence(source, span);
    }
}
