package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.DropReason;
import io.github.pullquote.parser.internal.head.PageHead;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import io.github.pullquote.parser.internal.text.BagOfWords;
import java.util.Optional;

/** The block that shows the headline, a kicker in the same element, and repetitions of the headline elsewhere. */
public final class MarkedHeadlineRule implements BlockRule {
    private static final int MOST_MORE = 6;
    private static final int FEWEST = 4;

    private final HtmlBlocks blocks;
    private final PageHead head;
    private final Optional<BagOfWords> headline;

    public MarkedHeadlineRule(HtmlBlocks blocks, PageHead head, Metadata metadata) {
        this.blocks = blocks;
        this.head = head;
        this.headline =
                metadata.headline().map(Candidate::value).map(BagOfWords::of).filter(words -> words.size() > 1);
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        if (i == head.headline()) {
            return Optional.of(Label.of(BlockKind.HEADING, BlockRole.HEADLINE, StructureRule.MARKED_HEADLINE));
        }
        if (repeats(draft, i)) {
            return Optional.of(Label.dropped(DropReason.DUPLICATE, StructureRule.REPEATED_HEADLINE));
        }
        return isOverHeadline(i)
                ? Optional.of(Label.other(BlockRole.KICKER, StructureRule.MARKED_KICKER))
                : Optional.empty();
    }

    /** A heading may repeat the headline with its kicker before it. */
    private boolean isSame(BagOfWords words, BagOfWords block, int i) {
        return words.equals(block) || blocks.headingLevel(i) > 0 && words.size() >= FEWEST && block.endsWith(words);
    }

    private boolean isOverHeadline(int i) {
        int box = head.isAbove(i) ? blocks.nearest(Surrounding.HEADING, head.headline()) : HtmlBlocks.NONE;
        return box != HtmlBlocks.NONE && blocks.holds(box, i);
    }

    private boolean repeats(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return block.isWhole()
                && headline.filter(words -> block.words() <= words.size() + MOST_MORE
                                && isSame(words, BagOfWords.of(block.text()), i))
                        .isPresent();
    }
}
