package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockRole;
import java.util.Optional;

/** The time of a post in a live blog: see {@link PostTimes}. */
final class PostTimeRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        return draft.postTimes().contains(i)
                ? Optional.of(Label.other(BlockRole.POST_TIME, StructureRule.POST_TIME))
                : Optional.empty();
    }
}
