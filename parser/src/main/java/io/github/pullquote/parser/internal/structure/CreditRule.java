package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.credit.CreditReader;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import java.util.Optional;

/** A line that is only a credit: see {@link CreditReader}. */
final class CreditRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return block.hasAtMost(CreditReader.MOST_WORDS)
                        && new CreditReader(draft.words()).read(block.text()).isPresent()
                ? Optional.of(Label.other(BlockRole.CREDIT, StructureRule.CREDIT))
                : Optional.empty();
    }
}
