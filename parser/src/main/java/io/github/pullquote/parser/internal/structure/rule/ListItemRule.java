package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.plaintext.Bullets;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** An item of a list: it opens with a bullet or a number, and so does a neighbour, or the bullet is unmistakable. */
public final class ListItemRule implements BlockRule {
    private static final String UNMISTAKABLE = "•‣▪◦●○■□";

    @Override
    public Optional<Label> match(Draft draft, int i) {
        boolean item = opens(draft, i)
                && (UNMISTAKABLE.indexOf(draft.block(i).text().charAt(0)) >= 0
                        || opens(draft, i - 1)
                        || opens(draft, i + 1));
        return item ? Optional.of(Label.levelled(BlockKind.LIST_ITEM, 1, StructureRule.LIST_ITEM)) : Optional.empty();
    }

    private static boolean opens(Draft draft, int i) {
        if (i < 0 || i >= draft.size()) {
            return false;
        }
        String text = draft.block(i).text();
        return Bullets.opens(text, new Span(0, text.length()));
    }
}
