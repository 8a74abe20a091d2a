package io.github.pullquote.parser.internal.structure.rule;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Optional;
import java.util.stream.Stream;

/** A note on the author at the end: it opens with the name in a byline, and a verb follows. */
public final class BiographyRule implements BlockRule {
    private static final int MOST_BRACKETED = 20;

    private final ImmutableList<String> known;

    /** Makes one that knows authors whom the bylines of the text do not name. */
    public BiographyRule(ImmutableList<String> known) {
        this.known = known;
    }

    @Override
    public Optional<Label> match(Draft draft, int i) {
        return draft.isNearEnd(i) && draft.bodyBegun() && opensWithAuthor(draft, i)
                ? Optional.of(Label.other(BlockRole.BIOGRAPHY, StructureRule.BIOGRAPHY))
                : Optional.empty();
    }

    private boolean opensWithAuthor(Draft draft, int i) {
        String text = draft.block(i).text();
        return Stream.concat(draft.authors().stream(), known.stream())
                .anyMatch(name -> text.regionMatches(true, 0, name, 0, name.length())
                        && isVerb(firstWord(text, afterBrackets(text, name.length())), draft.words()));
    }

    /** Pronouns or an age may stand between name and verb. */
    private static int afterBrackets(String text, int end) {
        int at = Chars.skipSpaces(text, end);
        int close = text.startsWith("(", at) ? text.indexOf(')', at) : -1;
        return close > 0 && close - at <= MOST_BRACKETED ? Chars.skipSpaces(text, close + 1) : at;
    }

    private static boolean isVerb(String word, WordLists words) {
        return words.isTagged(word, "auxiliary") || words.holds(WordListName.BIOGRAPHY_VERBS, word);
    }

    private static String firstWord(String text, int start) {
        int end = text.indexOf(' ', start);
        return Spelling.fold(text.substring(start, end < 0 ? text.length() : end));
    }
}
