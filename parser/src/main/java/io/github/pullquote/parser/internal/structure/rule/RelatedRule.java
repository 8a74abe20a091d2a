package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;

/** A pointer to another article. Some openings count anywhere, the others only before a colon or alone. */
public final class RelatedRule implements BlockRule {
    private static final int MOST_WORDS = 40;

    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        if (i == 0 || !block.hasAtMost(MOST_WORDS)) {
            return Optional.empty();
        }
        String text = block.text().substring(Chars.skipBullets(block.text()));
        return draft.words()
                .opening(WordListName.RELATED, text, 0)
                .filter(opening -> opening.value().equals("free") || isMarked(text, opening.length()))
                .map(opening -> Label.other(BlockRole.RELATED, StructureRule.RELATED));
    }

    private static boolean isMarked(String text, int end) {
        int next = Chars.skipSpaces(text, end);
        return next >= text.length() || text.charAt(next) == ':';
    }
}
