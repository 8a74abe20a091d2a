package io.github.pullquote.parser.internal.structure.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.metadata.author.PrintedByline;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** A block that is one of several over which a byline is printed: a role, an address, or "and" with one more name. */
public final class LongBylineRule implements BlockRule {
    private final ImmutableList<Span> bylines;

    public LongBylineRule(Metadata metadata) {
        this.bylines =
                metadata.bylines().printed().stream().map(PrintedByline::span).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        Span block = draft.block(i).span();
        return bylines.stream().anyMatch(byline -> byline.contains(block) && byline.length() > block.length())
                ? Optional.of(Label.other(BlockRole.BYLINE, StructureRule.LONG_BYLINE))
                : Optional.empty();
    }
}
