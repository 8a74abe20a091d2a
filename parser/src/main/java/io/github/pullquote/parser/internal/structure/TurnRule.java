package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import java.util.Optional;

/** A turn of an interview or transcript: see {@link Turns}. */
final class TurnRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        return draft.turns().label(i).map(label -> Label.of(BlockKind.PARAGRAPH, BlockRole.BODY, StructureRule.TURN));
    }
}
