package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** A heading, line or item beside a promotion in a small box that holds no paragraph of the text promotes too. */
public final class PromotionBoxRule implements BlockRule {
    private static final int MOST_BLOCKS = 8;
    private static final int FEWEST_WORDS = 8;
    /** A line has so many words at most. */
    private static final int MOST_WORDS = 16;

    private static final int REACH = 3;

    private final HtmlBlocks blocks;

    public PromotionBoxRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        int box = blocks.block(i).box();
        for (int step = 0; step < REACH && box > 0 && isSmall(blocks.boxAt(box)); step++) {
            if (promotes(draft, box)) {
                return Optional.of(Label.other(BlockRole.PROMOTION, StructureRule.PROMOTION_BOX));
            }
            box = blocks.boxAt(box).parent();
        }
        return Optional.empty();
    }

    private static boolean isSmall(Box box) {
        return box.end() - box.first() <= MOST_BLOCKS;
    }

    private boolean promotes(Draft draft, int box) {
        boolean promotion = false;
        int end = blocks.firstFrom(blocks.boxAt(box).end());
        for (int i = blocks.firstFrom(blocks.boxAt(box).first()); i < end; i++) {
            Optional<Label> label = draft.label(i);
            if (label.isEmpty() ? isParagraph(draft, i) : label.get().isBody()) {
                return false;
            }
            boolean item = blocks.listDepth(i) > 0;
            promotion |= !item
                    && label.filter(each -> each.role() == BlockRole.PROMOTION).isPresent();
        }
        return promotion;
    }

    private static boolean isParagraph(Draft draft, int i) {
        return draft.block(i).words() > MOST_WORDS
                || draft.block(i).words() >= FEWEST_WORDS && draft.block(i).endsSentence();
    }
}
