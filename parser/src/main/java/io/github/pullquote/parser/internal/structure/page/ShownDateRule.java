package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.head.PageHead;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** The line in which the metadata found the date, whatever else it says: how long it takes to read, a section. */
public final class ShownDateRule implements BlockRule {
    private static final int MOST_WORDS = 15;

    private final HtmlBlocks blocks;
    private final PageHead head;
    private final Optional<PageBlock> line;

    public ShownDateRule(HtmlBlocks blocks, PageHead head, Metadata metadata) {
        this.blocks = blocks;
        this.head = head;
        this.line = metadata.dateLine();
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return line.isPresent()
                        && line.get().span().start() == blocks.block(i).span().start()
                        && (head.holds(i) || head.isAbove(i))
                        && block.hasAtMost(MOST_WORDS)
                        && !block.endsSentence()
                ? Optional.of(Label.other(BlockRole.DATE, StructureRule.SHOWN_DATE))
                : Optional.empty();
    }
}
