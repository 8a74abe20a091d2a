package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** A row of a table: a line of cells parted by bars or tabs, beside a line of as many. */
public final class TableRowRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        int bars = bars(draft, i);
        boolean row = bars > 0
                && ((draft.block(i).blankLinesBefore() == 0 && bars(draft, i - 1) == bars)
                        || (i + 1 < draft.size()
                                && draft.block(i + 1).blankLinesBefore() == 0
                                && bars(draft, i + 1) == bars));
        return row
                ? Optional.of(Label.of(BlockKind.TABLE_ROW, BlockRole.BODY, StructureRule.TABLE_ROW))
                : Optional.empty();
    }

    private static int bars(Draft draft, int i) {
        if (i < 0 || i >= draft.size() || !draft.block(i).isWhole()) {
            return 0;
        }
        Span span = draft.block(i).span();
        String text = draft.source().text();
        int bars = 0;
        for (int at = span.start(); at < span.end(); at++) {
            bars += text.charAt(at) == '|' || text.charAt(at) == '\t' ? 1 : 0;
        }
        return bars;
    }
}
