package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import java.util.Optional;

/** The text of a picture. */
public final class MarkedCaptionRule implements BlockRule {
    private static final int MOST_WORDS = 20;

    private final HtmlBlocks blocks;

    public MarkedCaptionRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    /** A figure that holds paragraphs of the text, as in a gallery, may have a line right in it, too. */
    private boolean isLineOfFigure(Draft draft, int i) {
        return Surrounding.FIGURE.is(blocks.box(i))
                && draft.block(i).hasAtMost(MOST_WORDS)
                && !draft.block(i).endsSentence();
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return blocks.isIn(Surrounding.CAPTION, i) || isLineOfFigure(draft, i)
                ? Optional.of(Label.of(BlockKind.OTHER, BlockRole.CAPTION, StructureRule.MARKED_CAPTION))
                : Optional.empty();
    }
}
