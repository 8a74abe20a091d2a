package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.part.Part;
import io.github.pullquote.parser.internal.structure.part.Turn;
import io.github.pullquote.parser.internal.structure.part.Voice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Finds the runs of blocks that belong together: headed sections, posts of a live blog, turns. */
final class PartFinder {
    private final List<Block> blocks;
    private final List<Label> labels;
    private final ImmutableList.Builder<Part> parts = ImmutableList.builder();
    private final int bodyEnd;

    private PartFinder(List<Block> blocks, List<Label> labels) {
        this.blocks = blocks;
        this.labels = labels;
        this.bodyEnd = bodyEnd(labels);
    }

    /**
     * Returns the parts in order of their first block.
     *
     * @param turns the turn that opens in a block, by the index of the block
     */
    static ImmutableList<Part> find(List<Block> blocks, List<Label> labels, Map<Integer, Turn> turns) {
        return new PartFinder(blocks, labels).find(turns);
    }

    private static int bodyEnd(List<Label> labels) {
        int last = labels.size() - 1;
        while (last >= 0 && !labels.get(last).isBody()) {
            last--;
        }
        return last;
    }

    private ImmutableList<Part> find(Map<Integer, Turn> turns) {
        boolean posts = labels.stream().anyMatch(label -> label.role() == BlockRole.POST_TIME);
        int[] nextPost = ends(i -> labels.get(i).role() == BlockRole.POST_TIME);
        int[] nextHeading = ends(i -> isHeading(i) || labels.get(i).role() == BlockRole.POST_TIME);
        int[] nextTurn = ends(i -> isHeading(i) || turns.containsKey(i));
        for (int i = 0; i <= bodyEnd; i++) {
            if (labels.get(i).role() == BlockRole.POST_TIME) {
                Optional<String> time = Optional.of(blocks.get(i).text());
                parts.add(new Part(OptionalInt.empty(), i, nextPost[i], 1, time, Optional.empty()));
            } else if (isHeading(i)) {
                int level = posts ? 2 : 1;
                parts.add(new Part(OptionalInt.of(i), i, nextHeading[i], level, Optional.empty(), Optional.empty()));
            }
            Optional<Turn> turn = Optional.ofNullable(turns.get(i));
            if (turn.isPresent() && labels.get(i).isBody()) {
                int last = isAskedAlone(turn.get()) ? i : nextTurn[i];
                parts.add(new Part(OptionalInt.empty(), i, last, 1, Optional.empty(), turn));
            }
        }
        return parts.build();
    }

    /** A question that type alone tells ends with its block. */
    private static boolean isAskedAlone(Turn turn) {
        return turn.voice() == Voice.ASKS && turn.label().isEmpty();
    }

    /** Returns for each block the last block before the next one that begins something new. */
    private int[] ends(IntPredicate begins) {
        int[] ends = new int[labels.size()];
        int end = bodyEnd;
        for (int i = bodyEnd; i >= 0; i--) {
            ends[i] = Math.max(end, i);
            end = begins.test(i) ? i - 1 : end;
        }
        return ends;
    }

    private boolean isHeading(int i) {
        return labels.get(i).kind() == BlockKind.HEADING && labels.get(i).isBody();
    }
}
