package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.dateline.DatelineReader;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HeadlineStyle;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The headline: the first block that the first pass left, short, with running text to come. When it ends like a
 * sentence it must read like a headline all the same, for a text may begin with its body.
 */
public final class HeadlineRule implements BlockRule {

    private static final int MOST_SENTENCE_WORDS = 22;
    private static final int MOST_QUESTION_WORDS = 15;

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return !draft.hasHeadline() && !draft.bodyBegun() && looksLikeHeadline(draft, i)
                ? Optional.of(Label.of(BlockKind.HEADING, BlockRole.HEADLINE, StructureRule.HEADLINE))
                : Optional.empty();
    }

    static boolean looksLikeHeadline(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return block.hasAtMost(HeadlineStyle.MOST_WORDS)
                && Spelling.hasLetter(block.text())
                && (!block.endsOpen() || block.last() == ';')
                && block.text().charAt(0) != '('
                && (draft.hasProseAfter(i) || draft.isBylineOrDate(i + 1))
                && new DatelineReader(draft.words())
                        .opening(draft.source(), block)
                        .isEmpty()
                && (!block.endsSentence() || readsLikeHeadline(draft, i));
    }

    private static boolean readsLikeHeadline(Draft draft, int i) {
        TextBlock block = draft.block(i);
        if (block.words() > MOST_SENTENCE_WORDS || block.opensQuotation() || block.hasInnerSentenceEnd()) {
            return false;
        }
        if (draft.isBylineOrDate(i + 1)) {
            return true;
        }
        TextBlock next = draft.block(draft.next(i));
        return HeadlineStyle.isHeadlinese(block.text(), draft.words())
                || datelineAhead(draft, i)
                || (block.last() != '.'
                        && block.words() <= MOST_QUESTION_WORDS
                        && next.span().length() > 2 * block.span().length());
    }

    /** What stands before the paragraph with the dateline is no paragraph of the body. */
    static boolean datelineAhead(Draft draft, int i) {
        int first = draft.next(i);
        int second = first == Draft.NONE ? first : draft.next(first);
        DatelineReader reader = new DatelineReader(draft.words());
        return IntStream.of(first, second)
                .filter(at -> at != Draft.NONE)
                .anyMatch(at -> reader.opening(draft.source(), draft.block(at)).isPresent());
    }
}
