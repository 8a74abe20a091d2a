package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockKind;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Optional;

/** A sub-heading: short, without a closing mark, and running text or a list comes next. */
public final class HeadingRule implements BlockRule {
    private static final int MOST_WORDS = 15;
    private static final int MOST_CHARACTERS = 110;

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return i > 0 && isShortLine(draft, i) && !isOneOfMany(draft, i) && leadsIntoText(draft, i)
                ? Optional.of(Label.levelled(BlockKind.HEADING, 1, StructureRule.HEADING))
                : Optional.empty();
    }

    private static boolean isShortLine(Draft draft, int i) {
        TextBlock block = draft.block(i);
        String text = block.text();
        return block.hasAtMost(MOST_WORDS)
                && text.length() <= MOST_CHARACTERS
                && !block.endsSentence()
                && !block.endsOpen()
                && Spelling.hasLetter(text)
                && !Character.isLowerCase(text.charAt(0))
                && text.charAt(0) != '['
                && text.charAt(0) != '('
                && !isSpeech(block);
    }

    /** A line in quotation marks, or one that opens with a quoted sentence, is no heading. */
    private static boolean isSpeech(TextBlock block) {
        return block.opensQuotation()
                && (Chars.isCloser(block.last()) || block.text().chars().anyMatch(c -> Chars.isTerminal((char) c)));
    }

    /** A line right after another short line is one of a list, an address or a poem. */
    private static boolean isOneOfMany(Draft draft, int i) {
        boolean afterShort = draft.label(i - 1)
                        .filter(label -> label.kind() == BlockKind.PARAGRAPH)
                        .isPresent()
                && draft.turns().at(i - 1).isEmpty();
        TextBlock before = draft.block(i - 1);
        return afterShort && !before.isProse() && !before.endsSentence() && !before.endsOpen();
    }

    private static boolean leadsIntoText(Draft draft, int i) {
        int next = draft.next(i);
        if (next == Draft.NONE) {
            return false;
        }
        TextBlock block = draft.block(next);
        return block.isProse()
                || draft.label(next).isPresent()
                || (block.last() == ':' && block.words() > draft.block(i).words());
    }
}
