package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import java.util.Optional;

/** The standfirst: see {@link PageHeadFinder}. */
final class MarkedStandfirstRule implements BlockRule {
    private final PageHead head;

    MarkedStandfirstRule(PageHead head) {
        this.head = head;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return head.standfirst().contains(i)
                ? head.standfirstRule().map(rule -> Label.of(BlockKind.STANDFIRST, BlockRole.STANDFIRST, rule))
                : Optional.empty();
    }
}
