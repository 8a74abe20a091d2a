package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.part.Turns;
import java.util.Optional;

/** A turn of an interview or transcript: see {@link Turns}. */
public final class TurnRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        return draft.turns().label(i).map(label -> Label.of(BlockKind.PARAGRAPH, BlockRole.BODY, StructureRule.TURN));
    }
}
