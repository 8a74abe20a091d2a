package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;

/**
 * A correction or an editor's note. A listed opening counts before a colon, perhaps with a date between, or in brackets
 * anywhere; without them only when it has several words and stands near the end, for reports begin with such words too.
 */
public final class CorrectionRule implements BlockRule {
    private static final int FEWEST_WORDS = 4;
    /** A date between the word and its colon has at most so many characters. */
    private static final int DATE = 30;

    @Override
    public Optional<Label> match(Draft draft, int i) {
        String text = draft.block(i).text();
        int start = text.charAt(0) == '[' ? Chars.skipSpaces(text, 1) : 0;
        Optional<WordLists.Opening> opening = draft.words().opening(WordListName.CORRECTION, text, start);
        return opening.isPresent()
                        && counts(
                                draft,
                                i,
                                text,
                                start + opening.get().length(),
                                opening.get().phrase())
                ? opening.map(CorrectionRule::label)
                : Optional.empty();
    }

    private static boolean counts(Draft draft, int i, String text, int end, String phrase) {
        boolean colon =
                end < text.length() && (text.charAt(end) == ':' || text.startsWith(" :", end)) || isDated(text, end);
        boolean bracketed = (text.charAt(0) == '(' || text.charAt(0) == '[')
                && Chars.isCloser(draft.block(i).last());
        return colon || bracketed || (draft.isNearEnd(i) && wordCount(phrase) >= FEWEST_WORDS);
    }

    /** {@code Correction, 20 March:} and {@code Update (9.05pm):}. */
    private static boolean isDated(String text, int end) {
        int colon = text.indexOf(": ", end);
        int next = Chars.skipSpaces(text, end);
        return colon > next
                && colon - end <= DATE
                && (",(".indexOf(text.charAt(next)) >= 0 || Chars.isDigit(text.charAt(next)))
                && text.substring(end, colon).chars().anyMatch(c -> Chars.isDigit((char) c));
    }

    private static long wordCount(String phrase) {
        return phrase.chars().filter(c -> c == ' ').count() + 1;
    }

    private static Label label(WordLists.Opening opening) {
        return opening.value().equals("correction")
                ? Label.other(BlockRole.CORRECTION, StructureRule.CORRECTION)
                : Label.other(BlockRole.NOTE, StructureRule.NOTE);
    }
}
