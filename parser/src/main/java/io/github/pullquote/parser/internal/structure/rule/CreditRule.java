package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.credit.CreditReader;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** A line that is only a credit: see {@link CreditReader}. */
public final class CreditRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return block.hasAtMost(CreditReader.MAX_WORDS)
                        && new CreditReader(draft.words()).read(block.text()).isPresent()
                ? Optional.of(Label.other(BlockRole.CREDIT, StructureRule.CREDIT))
                : Optional.empty();
    }
}
