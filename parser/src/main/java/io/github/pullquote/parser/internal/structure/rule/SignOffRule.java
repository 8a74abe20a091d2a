package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.credit.BylineReader;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** A closing line that says who reported, wrote or edited: see {@link BylineReader#signOff}. */
public final class SignOffRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        boolean closes = block.text().charAt(0) == '(' || draft.isNearEnd(i);
        return i > 1
                        && closes
                        && block.isWhole()
                        && draft.bylines().signOff(block.text()).isPresent()
                ? Optional.of(Label.other(BlockRole.SIGN_OFF, StructureRule.SIGN_OFF))
                : Optional.empty();
    }
}
