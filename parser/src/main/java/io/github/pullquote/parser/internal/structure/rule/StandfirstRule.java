package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.dateline.DatelineReader;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/**
 * The standfirst: the first block after the headline that stands before the byline, the date or the dateline; or one that has no
 * closing mark and stands before the body.
 */
public final class StandfirstRule implements BlockRule {
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 60;
    private static final int MOST_OPEN_WORDS = 40;

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return isInHead(draft, i) && (standsBeforeByline(draft, i) || summarises(draft, i))
                ? Optional.of(Label.of(BlockKind.OTHER, BlockRole.STANDFIRST, StructureRule.STANDFIRST))
                : Optional.empty();
    }

    private static boolean isInHead(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return draft.hasHeadline()
                && !draft.bodyBegun()
                && !draft.hasStandfirst()
                && block.words() >= FEWEST_WORDS
                && block.hasAtMost(MOST_WORDS)
                && !block.endsOpen()
                && draft.hasProseAfter(i)
                && new DatelineReader(draft.words())
                        .opening(draft.source(), block)
                        .isEmpty();
    }

    private static boolean standsBeforeByline(Draft draft, int i) {
        int next = draft.next(i);
        return draft.isBylineOrDate(i + 1)
                || new DatelineReader(draft.words())
                        .opening(draft.source(), draft.block(next))
                        .isPresent();
    }

    private static boolean summarises(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return !block.endsSentence()
                && !block.opensQuotation()
                && block.words() <= MOST_OPEN_WORDS
                && draft.block(draft.next(i)).isProse();
    }
}
