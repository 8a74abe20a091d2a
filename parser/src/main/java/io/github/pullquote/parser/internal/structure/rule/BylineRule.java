package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.credit.BylineReader;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** A line of names after a word such as "By": see {@link BylineReader#byline}. */
public final class BylineRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        return draft.isPhrasedByline(i)
                ? Optional.of(Label.other(BlockRole.BYLINE, StructureRule.BYLINE))
                : Optional.empty();
    }
}
