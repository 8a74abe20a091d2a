package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.Block;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.Passage;
import io.github.pullquote.parser.internal.head.HeadWriter;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what labelled blocks say into a structure. Made for one call. */
final class StructureWriter {
    private final Draft draft;
    private final Structure.Builder structure;
    private final HeadWriter head;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Map<Integer, Passage> turns = new HashMap<>();

    StructureWriter(Draft draft, Structure.Builder structure) {
        this.draft = draft;
        this.structure = structure;
        this.head = new HeadWriter(draft, structure);
    }

    void write() {
        for (int i = 0; i < draft.size(); i++) {
            Label label = draft.label(i).orElseThrow();
            Passage passage = draft.source().passage(draft.block(i).span());
            if (label.drop().isPresent()) {
                structure.addDropped(new DroppedSpan(
                        passage.span(), label.drop().get(), label.rule().id()));
            } else {
                add(i, label, passage);
            }
        }
        head.finish();
        structure.addAllBlocks(blocks);
        structure.addAllParts(PartFinder.find(blocks, labels, turns));
    }

    private void add(int i, Label label, Passage passage) {
        draft.turns()
                .label(i)
                .ifPresent(span -> turns.put(blocks.size(), draft.source().passage(span)));
        blocks.add(Block.builder()
                .passage(passage)
                .kind(label.kind())
                .role(label.role())
                .level(label.level())
                .build());
        labels.add(label);
        head.read(i, label, passage);
    }
}
