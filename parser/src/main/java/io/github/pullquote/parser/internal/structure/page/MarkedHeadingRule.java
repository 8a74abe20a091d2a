package io.github.pullquote.parser.internal.structure.page;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.DropReason;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import java.util.Optional;

/**
 * A heading element within the body. It heads running text; pictures, other headings, and the byline and time of a post
 * may stand between them. One that heads links or nothing belongs to the page.
 */
public final class MarkedHeadingRule implements BlockRule {
    private static final int MOST_WORDS = 40;
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_BETWEEN = 8;
    private static final ImmutableSet<BlockRole> BETWEEN = ImmutableSet.of(
            BlockRole.BYLINE,
            BlockRole.CAPTION,
            BlockRole.CREDIT,
            BlockRole.DATE,
            BlockRole.POST_TIME,
            BlockRole.PULL_QUOTE);
    private static final ImmutableSet<Surrounding> BESIDE =
            ImmutableSet.of(Surrounding.ASIDE, Surrounding.FIGURE, Surrounding.NAVIGATION);

    private final HtmlBlocks blocks;

    public MarkedHeadingRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        int level = blocks.headingLevel(i);
        if (level == 0 || !draft.block(i).hasAtMost(MOST_WORDS) || isParagraph(draft, i)) {
            return Optional.empty();
        }
        return Optional.of(
                heads(draft, i)
                        ? Label.levelled(BlockKind.HEADING, Math.max(1, level - 1), StructureRule.MARKED_HEADING)
                        : Label.dropped(DropReason.OTHER, StructureRule.IDLE_HEADING));
    }

    /** Some pages set their paragraphs as headings: sentences, one after the other. */
    private boolean isParagraph(Draft draft, int i) {
        return isSentence(draft, i) && (isLike(draft, i, i - 1) || isLike(draft, i, i + 1));
    }

    private boolean isLike(Draft draft, int i, int other) {
        return other >= 0
                && other < draft.size()
                && blocks.headingLevel(other) == blocks.headingLevel(i)
                && isSentence(draft, other);
    }

    private static boolean isSentence(Draft draft, int i) {
        return draft.block(i).words() >= FEWEST_WORDS && draft.block(i).endsSentence();
    }

    private boolean heads(Draft draft, int i) {
        return BESIDE.stream().noneMatch(each -> blocks.isIn(each, i)) && leadsIntoText(draft, i);
    }

    private boolean leadsIntoText(Draft draft, int i) {
        for (int next = i + 1; next < draft.size() && next <= i + MOST_BETWEEN; next++) {
            Optional<Label> label = draft.label(next);
            boolean between = label.isPresent()
                    && (BETWEEN.contains(label.get().role())
                            || label.get().drop().isPresent());
            if (!between && blocks.headingLevel(next) == 0) {
                return label.isEmpty() || label.get().isBody();
            }
        }
        return false;
    }
}
