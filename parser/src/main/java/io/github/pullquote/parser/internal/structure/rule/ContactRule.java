package io.github.pullquote.parser.internal.structure.rule;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A short block that says how to follow or reach the author or the publication: a word such as "follow" with an
 * address or, when it comes first, the name of a social network. Without that word in front it must close the article.
 */
public final class ContactRule implements BlockRule {
    private static final int MOST_WORDS = 45;
    private static final String EDGES = "*•·►»>.,;:!?()[]";

    @Override
    public Optional<Label> match(Draft draft, int i) {
        TextBlock block = draft.block(i);
        return i > 0 && block.hasAtMost(MOST_WORDS) && !block.hasQuotation() && isContact(draft, i, block.text())
                ? Optional.of(Label.other(BlockRole.NOTE, StructureRule.CONTACT))
                : Optional.empty();
    }

    private static boolean isContact(Draft draft, int i, String text) {
        List<String> words = Spelling.words(text.substring(Chars.skipBullets(text)));
        boolean opens = !words.isEmpty() && isIn(WordListName.CONTACT_WORDS, words.get(0), draft.words());
        if (!opens && !draft.isNearEnd(i)) {
            return false;
        }
        boolean address = words.stream().anyMatch(ContactRule::isAddress);
        return opens
                ? address || words.stream().anyMatch(word -> isIn(WordListName.SOCIAL_NETWORKS, word, draft.words()))
                : address && words.stream().anyMatch(word -> isIn(WordListName.CONTACT_WORDS, word, draft.words()));
    }

    private static boolean isIn(WordListName list, String word, WordLists words) {
        return words.holds(list, Chars.strip(word, EDGES).toLowerCase(Locale.ROOT));
    }

    /** Returns whether the word is an address or a handle. */
    private static boolean isAddress(String word) {
        String bare = Chars.strip(word, EDGES);
        int at = bare.indexOf('@');
        return at == 0 ? bare.length() > 1 : at > 0 && bare.indexOf('.', at) > at + 1;
    }
}
