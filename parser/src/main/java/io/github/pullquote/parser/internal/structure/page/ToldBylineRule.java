package io.github.pullquote.parser.internal.structure.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.DropReason;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.rule.BylineRule;
import io.github.pullquote.parser.internal.structure.rule.DateRule;
import io.github.pullquote.parser.internal.structure.rule.SignOffRule;
import java.util.Optional;

/** A block whose place is among authors and dates: which of the two it is, its words tell; or it is neither. */
public final class ToldBylineRule implements BlockRule {
    private static final ImmutableList<BlockRule> EITHER =
            ImmutableList.of(new DateRule(), new SignOffRule(), new BylineRule());

    private final HtmlBlocks blocks;

    public ToldBylineRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        if (!blocks.role(i).equals(Optional.of(BlockRole.BYLINE))) {
            return Optional.empty();
        }
        return EITHER.stream()
                .map(rule -> rule.match(draft, i))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> names(draft, i))
                .or(() -> Optional.of(Label.dropped(DropReason.OTHER, StructureRule.NO_BYLINE)));
    }

    private static Optional<Label> names(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return block.isWhole() && draft.bylines().names(block.text()).isPresent()
                ? Optional.of(Label.other(BlockRole.BYLINE, StructureRule.TOLD))
                : Optional.empty();
    }
}
