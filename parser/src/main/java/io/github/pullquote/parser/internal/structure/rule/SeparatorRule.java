package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.DropReason;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** A line of signs only, such as {@code ***} or {@code * * *}: it parts blocks and is no text. */
public final class SeparatorRule implements BlockRule {
    private static final String SIGNS = "*-_=~#•·–—―+⁂❖ ";
    private static final int FEWEST = 3;

    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return block.isWhole() && isSeparator(block.text())
                ? Optional.of(Label.dropped(DropReason.SEPARATOR, StructureRule.SEPARATOR))
                : Optional.empty();
    }

    private static boolean isSeparator(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
            signs += text.charAt(i) == ' ' ? 0 : 1;
        }
        return signs >= FEWEST || text.equals("⁂");
    }
}
