package io.github.pullquote.parser.internal.credit.line;

import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.List;

/** What names of persons and places look like. */
public final class Names {
    /** Spanish and Portuguese names with particles have so many. */
    private static final int MAX_WORDS = 6;

    private Names() {}

    /** Returns whether there are at most so many words, and each is capitalised or a particle between such words. */
    public static boolean isCapitalised(String text, int mostWords, WordLists words) {
        List<String> parts = Spelling.words(text);
        if (parts.isEmpty() || parts.size() > mostWords) {
            return false;
        }
        boolean capital = false;
        for (String part : parts) {
            if (!isCapital(part) && !words.holds(WordListName.NAME_PARTICLES, Spelling.fold(part))) {
                return false;
            }
            capital |= isCapital(part);
        }
        return capital && isCapital(parts.get(parts.size() - 1));
    }

    /** Returns whether the text looks like the name of a person: capitalised words, no digits, no function words. */
    public static boolean isPerson(String text, WordLists words) {
        return isCapitalised(text, MAX_WORDS, words)
                && text.chars().noneMatch(Names::isOddInName)
                && Spelling.words(text).stream().noneMatch(word -> isFunctionWord(word, words));
    }

    private static boolean isFunctionWord(String word, WordLists words) {
        String folded = Spelling.fold(word);
        boolean initial = folded.length() == 1
                && Character.isUpperCase(Spelling.bare(word).charAt(0));
        return !initial
                && !words.holds(WordListName.NAME_PARTICLES, folded)
                && (words.isTagged(folded, "determiner")
                        || words.isTagged(folded, "pronoun-subject")
                        || words.isTagged(folded, "auxiliary")
                        || words.isTagged(folded, "question"));
    }

    private static boolean isOddInName(int c) {
        return Character.isDigit(c) || "?!:;\"“”„«»#@/|…=".indexOf(c) >= 0;
    }

    private static boolean isCapital(String word) {
        String bare = Spelling.bare(word);
        if (bare.isEmpty()) {
            return false;
        }
        int first = bare.codePointAt(0);
        boolean letter = Character.isUpperCase(first) || Character.isTitleCase(first);
        // Arab and Breton articles, and names such as d'Arc: a capital comes after the apostrophe or hyphen.
        int inner = Math.max(bare.indexOf('-'), Math.max(bare.indexOf('\''), bare.indexOf('’')));
        boolean later =
                inner > 0 && inner <= 2 && inner + 1 < bare.length() && Character.isUpperCase(bare.charAt(inner + 1));
        return letter || later;
    }
}
