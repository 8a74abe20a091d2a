package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;

/** A word or two over the headline. */
public final class KickerRule implements BlockRule {
    private static final int MOST_WORDS = 2;
    private static final int MOST_CAPITAL_WORDS = 4;
    private static final int HEADLINE_WORDS = 5;

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return isFirst(draft, i) && isKicker(draft, i)
                ? Optional.of(Label.other(BlockRole.KICKER, StructureRule.KICKER))
                : Optional.empty();
    }

    private static boolean isFirst(Draft draft, int i) {
        return !draft.bodyBegun() && !draft.hasHeadline() && i + 1 == draft.next(i);
    }

    private static boolean isKicker(Draft draft, int i) {
        TextBlock block = draft.block(i);
        int most = Chars.isAllCapitals(block.text()) ? MOST_CAPITAL_WORDS : MOST_WORDS;
        return block.hasAtMost(most)
                && !block.endsSentence()
                && !block.opensQuotation()
                && draft.block(i + 1).words() >= HEADLINE_WORDS
                && HeadlineRule.looksLikeHeadline(draft, i + 1);
    }
}
