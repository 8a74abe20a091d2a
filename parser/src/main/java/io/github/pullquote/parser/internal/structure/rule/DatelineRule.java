package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.dateline.DatelineReader;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** A line that is only a dateline: see {@link DatelineReader}. */
public final class DatelineRule implements BlockRule {
    private static final int MOST_WORDS = 12;

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return draft.block(i).hasAtMost(MOST_WORDS) && draft.isNearHead(i) && standsAlone(draft, i)
                ? Optional.of(Label.other(BlockRole.DATELINE, StructureRule.DATELINE))
                : Optional.empty();
    }

    private static boolean standsAlone(Draft draft, int i) {
        return new DatelineReader(draft.words())
                .alone(draft.source(), draft.block(i))
                .isPresent();
    }
}
