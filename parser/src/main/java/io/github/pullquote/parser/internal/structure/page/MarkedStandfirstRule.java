package io.github.pullquote.parser.internal.structure.page;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.head.PageHead;
import io.github.pullquote.parser.internal.head.PageHeadFinder;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/**
 * The standfirst: see {@link PageHeadFinder}. A first paragraph amid the running text that only serves as description
 * stays what it is.
 */
public final class MarkedStandfirstRule implements BlockRule {
    private static final ImmutableSet<StructureRule> OPENINGS =
            ImmutableSet.of(StructureRule.DESCRIBED_STANDFIRST, StructureRule.LONE_STANDFIRST);

    private final HtmlBlocks blocks;
    private final PageHead head;

    public MarkedStandfirstRule(HtmlBlocks blocks, PageHead head) {
        this.blocks = blocks;
        this.head = head;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return head.standfirst().contains(i)
                ? head.standfirstRule()
                        .filter(rule -> !OPENINGS.contains(rule) || !blocks.isInText(i))
                        .map(rule -> Label.of(BlockKind.OTHER, BlockRole.STANDFIRST, rule))
                : Optional.empty();
    }
}
