package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import java.util.Optional;

/**
 * The standfirst: see {@link PageHeadFinder}. A first paragraph amid the running text that only serves as description
 * stays what it is.
 */
final class MarkedStandfirstRule implements BlockRule {
    private final HtmlBlocks blocks;
    private final PageHead head;

    MarkedStandfirstRule(HtmlBlocks blocks, PageHead head) {
        this.blocks = blocks;
        this.head = head;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return head.standfirst().contains(i)
                ? head.standfirstRule()
                        .filter(rule -> rule != StructureRule.DESCRIBED_STANDFIRST || !blocks.isInText(i))
                        .map(rule -> Label.of(BlockKind.STANDFIRST, BlockRole.STANDFIRST, rule))
                : Optional.empty();
    }
}
