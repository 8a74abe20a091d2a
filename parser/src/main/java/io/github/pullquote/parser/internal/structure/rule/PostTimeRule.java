package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.part.PostTimes;
import java.util.Optional;

/** The time of a post in a live blog: see {@link PostTimes}. */
public final class PostTimeRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        return draft.postTimes().contains(i)
                ? Optional.of(Label.other(BlockRole.POST_TIME, StructureRule.POST_TIME))
                : Optional.empty();
    }
}
