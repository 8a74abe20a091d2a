package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.credit.line.Names;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Optional;

/**
 * A short block that promotes the publication. It opens with a listed phrase or is one; or a later sentence or clause
 * of it opens with one that is long enough to be no accident. Speech is never promotion.
 */
public final class PromotionRule implements BlockRule {
    private static final WordListName LIST = WordListName.PROMOTION;
    private static final int MOST_WORDS = 35;
    private static final int MOST_NAME_WORDS = 3;
    private static final int LONG_PHRASE_WORDS = 3;

    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        String text = block.text().substring(Chars.skipBullets(block.text()));
        return block.hasAtMost(MOST_WORDS) && !block.hasQuotation() && promotes(draft, i, text)
                ? Optional.of(Label.other(BlockRole.PROMOTION, StructureRule.PROMOTION))
                : Optional.empty();
    }

    private static boolean promotes(Draft draft, int i, String text) {
        Optional<WordLists.Opening> opening = draft.words().opening(LIST, text, 0);
        return opening.isPresent() && opens(draft, i, text, opening.get()) || laterClausePromotes(draft.words(), text);
    }

    private static boolean opens(Draft draft, int i, String text, WordLists.Opening opening) {
        return opening.value().equals("opening")
                ? i > 0 || !opening.phrase().endsWith(":")
                : i > 0 && isAll(draft.words(), text.substring(opening.length()));
    }

    private static boolean isAll(WordLists words, String rest) {
        String names = Chars.strip(rest, ".:!?>»→|-–—");
        return names.isEmpty() || Names.isCapitalised(names, MOST_NAME_WORDS, words);
    }

    private static boolean laterClausePromotes(WordLists words, String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            boolean clauseEnds =
                    (Chars.isTerminal(text.charAt(i)) || text.charAt(i) == ':') && text.charAt(i + 1) == ' ';
            if (clauseEnds && opensWithLongPhrase(words, text, Chars.skipSpaces(text, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWithLongPhrase(WordLists words, String text, int start) {
        Optional<WordLists.Opening> opening = words.opening(LIST, text, start);
        return opening.isPresent()
                && opening.get().value().equals("opening")
                && Spelling.words(opening.get().phrase()).size() >= LONG_PHRASE_WORDS;
    }
}
