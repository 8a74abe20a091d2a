package io.github.pullquote.parser.internal.structure.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.DropReason;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.rule.BylineRule;
import io.github.pullquote.parser.internal.structure.rule.CorrectionRule;
import io.github.pullquote.parser.internal.structure.rule.CreditRule;
import io.github.pullquote.parser.internal.structure.rule.SignOffRule;
import java.util.Optional;

/** A scrap after the last running text: a correction, sign-off, credit or byline, or else nothing of the article. */
public final class TailRule implements BlockRule {
    private static final ImmutableList<BlockRule> KEPT =
            ImmutableList.of(new CorrectionRule(), new SignOffRule(), new CreditRule(), new BylineRule());

    private final HtmlBlocks blocks;

    public TailRule(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        if (!blocks.isAfterText(i)) {
            return Optional.empty();
        }
        return KEPT.stream()
                .map(rule -> rule.match(draft, i))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(Label.dropped(DropReason.OTHER, StructureRule.TAIL)));
    }
}
