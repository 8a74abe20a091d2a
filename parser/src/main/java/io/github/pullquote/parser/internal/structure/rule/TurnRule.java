package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.part.Turn;
import io.github.pullquote.parser.internal.structure.part.Turns;
import io.github.pullquote.parser.internal.structure.part.Voice;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A turn of an interview or transcript: see {@link Turns}. A question in a heading element stays a heading, and of an
 * answer without a label the other rules say what it is.
 */
public final class TurnRule implements BlockRule {
    private final IntPredicate isHeading;

    /** Makes the rule for a text. */
    public TurnRule() {
        this(i -> false);
    }

    /** Makes the rule for a page in which these blocks are heading elements. */
    public TurnRule(IntPredicate isHeading) {
        this.isHeading = isHeading;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        Optional<Turn> turn = draft.turns().at(i);
        return turn.isPresent() && opens(turn.get(), i)
                ? Optional.of(Label.of(BlockKind.PARAGRAPH, BlockRole.BODY, StructureRule.TURN))
                : Optional.empty();
    }

    private boolean opens(Turn turn, int i) {
        return turn.label().isPresent() || turn.voice() == Voice.ASKS && !isHeading.test(i);
    }
}
