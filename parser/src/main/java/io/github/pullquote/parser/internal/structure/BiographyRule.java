package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.line.Names;
import io.github.pullquote.parser.internal.line.Words;
import java.util.Optional;

/** A note on the author at the end: it opens with the name in a byline, and a verb follows. */
final class BiographyRule implements BlockRule {
    @Override
    public Optional<Label> match(Draft draft, int i) {
        return draft.isNearEnd(i) && draft.bodyBegun() && opensWithAuthor(draft, i)
                ? Optional.of(Label.other(BlockRole.BIOGRAPHY, StructureRule.BIOGRAPHY))
                : Optional.empty();
    }

    private static boolean opensWithAuthor(Draft draft, int i) {
        String text = draft.block(i).text();
        for (String name : draft.authors()) {
            int end = name.length() + 1;
            if (text.length() > end
                    && text.regionMatches(true, 0, name, 0, name.length())
                    && isVerb(firstWord(text, end), draft.words())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(String word, Words words) {
        return words.isTagged(word, "auxiliary") || words.holds("biography-verbs", word);
    }

    private static String firstWord(String text, int start) {
        int end = text.indexOf(' ', start);
        return Names.fold(text.substring(start, end < 0 ? text.length() : end));
    }
}
