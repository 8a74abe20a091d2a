package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Locale;
import java.util.Optional;

/** A paragraph that says how the publication earns money with the text, or how it works. */
public final class DisclosureRule implements BlockRule {
    private static final WordListName LIST = WordListName.DISCLOSURES;
    private static final int MOST_WORDS = 90;

    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        if (!block.hasAtMost(MOST_WORDS) || block.opensQuotation()) {
            return Optional.empty();
        }
        String text = block.text().toLowerCase(Locale.ROOT);
        return draft.words().list(LIST).keySet().stream()
                .filter(text::contains)
                .findFirst()
                .map(phrase -> Label.other(BlockRole.NOTE, StructureRule.DISCLOSURE));
    }
}
