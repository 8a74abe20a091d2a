package io.github.pullquote.parser.internal.structure.page;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.DropReason;
import io.github.pullquote.parser.internal.image.Pictures;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import java.util.Optional;

/** What the selection of the content found out about a block from mark-up or place. */
public final class ToldRule implements BlockRule {
    private static final int REACH = 3;

    private final HtmlBlocks blocks;

    public ToldRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return blocks.role(i)
                .filter(role -> role != BlockRole.BODY && role != BlockRole.HEADLINE && role != BlockRole.STANDFIRST)
                .map(role -> role == BlockRole.CAPTION && !isCaption(i)
                        ? Label.dropped(DropReason.OTHER, StructureRule.NO_PICTURE)
                        : Label.of(kind(role), role, StructureRule.TOLD));
    }

    /** What a class name puts among pictures and players may be the words on a player. */
    private boolean isCaption(int i) {
        return blocks.isIn(Surrounding.CAPTION, i)
                || blocks.isIn(Surrounding.FIGURE, i)
                || Pictures.near(blocks, blocks.block(i).box(), REACH).isPresent();
    }

    private static BlockKind kind(BlockRole role) {
        return switch (role) {
            case PULL_QUOTE, EMBEDDED_POST -> BlockKind.QUOTATION;
            default -> BlockKind.OTHER;
        };
    }
}
