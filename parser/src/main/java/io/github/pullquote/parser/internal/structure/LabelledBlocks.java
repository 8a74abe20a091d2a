package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.Passage;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.part.Part;
import io.github.pullquote.parser.internal.structure.part.Turn;
import io.github.pullquote.parser.internal.structure.part.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the blocks of a draft.
 *
 * @param blocks those of the article, in order
 * @param parts the runs of blocks that belong together
 * @param dropped those that a rule dropped
 */
record LabelledBlocks(ImmutableList<Block> blocks, ImmutableList<Part> parts, ImmutableList<DroppedSpan> dropped) {
    /**
     * Returns what became of the blocks of a draft in which each has its label. A picture's text may stand before an
     * answer that has no label.
     */
    static LabelledBlocks of(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        Map<Integer, Turn> turns = new HashMap<>();
        ImmutableList.Builder<DroppedSpan> dropped = ImmutableList.builder();
        boolean answerDue = false;
        for (int i = 0; i < draft.size(); i++) {
            draft.step();
            Label label = draft.label(i).orElseThrow();
            Passage passage = draft.passage(i);
            Optional<Turn> turn = draft.turns().at(i);
            answerDue = turn.isPresent() ? turn.get().isAnswerWithoutLabel() : answerDue;
            if (label.drop().isPresent()) {
                dropped.add(new DroppedSpan(
                        passage.span(), label.drop().get(), label.rule().info().id()));
            } else {
                int index = blocks.size();
                if (answerDue && label.isBody()) {
                    turns.put(index, Turn.unlabelled(Voice.ANSWERS, passage.start()));
                    answerDue = false;
                } else if (turn.isPresent()) {
                    turns.put(index, turn.get());
                }
                blocks.add(block(passage, label));
                labels.add(label);
            }
        }
        return new LabelledBlocks(
                ImmutableList.copyOf(blocks), PartFinder.find(blocks, labels, turns), dropped.build());
    }

    private static Block block(Passage passage, Label label) {
        return Block.builder()
                .passage(passage)
                .kind(label.kind())
                .role(label.role())
                .level(label.level())
                .build();
    }
}
