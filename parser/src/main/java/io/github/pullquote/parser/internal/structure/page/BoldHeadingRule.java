package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Optional;

/** A short line in bold between paragraphs is a sub-heading where the page has no heading elements for them. */
public final class BoldHeadingRule implements BlockRule {
    private static final int MOST_WORDS = 12;

    private final HtmlBlocks blocks;
    private final boolean hasElements;

    public BoldHeadingRule(HtmlBlocks blocks) {
        this.blocks = blocks;
        this.hasElements = hasElements(blocks);
    }

    private static boolean hasElements(HtmlBlocks blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.headingLevel(i) > 1 && !blocks.isBeforeText(i) && !blocks.isAfterText(i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return !hasElements && draft.bodyBegun() && isLine(draft, i) && isBetweenParagraphs(draft, i)
                ? Optional.of(Label.levelled(BlockKind.HEADING, 1, StructureRule.BOLD_HEADING))
                : Optional.empty();
    }

    private boolean isLine(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return blocks.block(i).isBold()
                && block.hasAtMost(MOST_WORDS)
                && !block.endsSentence()
                && !block.endsOpen()
                && !block.opensQuotation()
                && Spelling.hasLetter(block.text())
                && blocks.listDepth(i) == 0;
    }

    private boolean isBetweenParagraphs(Draft draft, int i) {
        int next = draft.next(i);
        return next != Draft.NONE
                && draft.block(next).isProse()
                && !blocks.block(next).isBold();
    }
}
