package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import java.util.Optional;

/**
 * A rule that reads words, for all blocks but sub-headings: a heading element over two paragraphs of sentences, beside
 * it in the same element, names what they tell, though it begins "More from" or "Related".
 */
public final class NotOverText implements BlockRule {
    private static final int FEWEST_WORDS = 8;
    private static final int LINKED = 30;

    private final HtmlBlocks blocks;
    private final BlockRule rule;

    public NotOverText(HtmlBlocks blocks, BlockRule rule) {
        this.blocks = blocks;
        this.rule = rule;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return isOverText(draft, i) ? Optional.empty() : rule.match(draft, i);
    }

    private boolean isOverText(Draft draft, int i) {
        return blocks.headingLevel(i) > 1
                && !blocks.block(i).isLinked(LINKED)
                && isParagraphBeside(draft, i, i + 1)
                && isParagraphBeside(draft, i, i + 2);
    }

    private boolean isParagraphBeside(Draft draft, int heading, int i) {
        return i < blocks.size()
                && blocks.box(i).parent() == blocks.box(heading).parent()
                && blocks.isInText(i)
                && !blocks.block(i).isLinked(LINKED)
                && draft.block(i).words() >= FEWEST_WORDS
                && draft.block(i).endsSentence();
    }
}
