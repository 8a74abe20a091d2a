package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.date.DatedLine;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/**
 * A line that is only a date: see {@link DatedLine}. Within the body it must be labelled, for a bare date may head an
 * entry of a timeline.
 */
public final class DateRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        if (!block.hasAtMost(DatedLine.MAX_WORDS)) {
            return Optional.empty();
        }
        Optional<DatedLine> line = draft.dateLine(i);
        return line.isPresent() && (line.get().isLabelled() || draft.isNearHead(i) || i == draft.size() - 1)
                ? Optional.of(Label.other(BlockRole.DATE, StructureRule.DATE))
                : Optional.empty();
    }
}
