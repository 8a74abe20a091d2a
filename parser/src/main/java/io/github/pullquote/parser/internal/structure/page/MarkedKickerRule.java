package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.head.PageHead;
import io.github.pullquote.parser.internal.hint.PartMark;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import java.util.Optional;

/** A short line over the headline: marked as a kicker, or right over it in the same element. */
public final class MarkedKickerRule implements BlockRule {
    private static final int MOST_WORDS = 8;

    private final HtmlBlocks blocks;
    private final PageHead head;

    public MarkedKickerRule(HtmlBlocks blocks, PageHead head) {
        this.blocks = blocks;
        this.head = head;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return head.isAbove(i) && draft.block(i).hasAtMost(MOST_WORDS) && (isMarked(i) || isRightOver(i))
                ? Optional.of(Label.other(BlockRole.KICKER, StructureRule.MARKED_KICKER))
                : Optional.empty();
    }

    private boolean isMarked(int i) {
        return blocks.box(i).hints().has(PartMark.KICKER)
                || blocks.block(i).inlines().stream()
                        .filter(inline -> inline.span().contains(blocks.block(i).span()))
                        .anyMatch(inline -> inline.hints().has(PartMark.KICKER));
    }

    private boolean isRightOver(int i) {
        return i + 1 == head.headline()
                && blocks.place(i) + 1 == blocks.place(i + 1)
                && blocks.box(i).parent() == blocks.box(i + 1).parent()
                && !blocks.isIn(Surrounding.ITEM, i);
    }
}
