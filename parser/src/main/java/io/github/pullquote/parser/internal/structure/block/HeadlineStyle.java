package io.github.pullquote.parser.internal.structure.block;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Spelling;

/** How English, German and French headlines differ from sentences. */
public final class HeadlineStyle {
    /** More words make a paragraph. */
    public static final int MOST_WORDS = 30;

    private static final int FEWEST_WORDS = 3;
    private static final int LONG_WORD = 4;
    private static final double CAPITAL_SHARE = 0.8;
    private static final ImmutableList<String> SENTENCE_TAGS =
            ImmutableList.of("determiner", "auxiliary", "pronoun-subject", "possessive", "modal");

    private HeadlineStyle() {}

    /** Returns whether nearly all longer words are capitalised, or no article, auxiliary or pronoun is there. */
    public static boolean isHeadlinese(String text, WordLists words) {
        int longWords = 0;
        int capitals = 0;
        boolean sentence = false;
        int count = 0;
        for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
            String bare = Spelling.bare(word);
            count++;
            if (bare.length() >= LONG_WORD) {
                longWords++;
                capitals += Character.isUpperCase(bare.charAt(0)) ? 1 : 0;
            }
            sentence = sentence || isOfSentences(Spelling.fold(bare), words);
        }
        boolean titleCase = words.isEnglish() && longWords >= FEWEST_WORDS && capitals >= longWords * CAPITAL_SHARE;
        return count >= FEWEST_WORDS && (titleCase || !sentence);
    }

    private static boolean isOfSentences(String word, WordLists words) {
        for (String tag : SENTENCE_TAGS) {
            if (words.isTagged(word, tag)) {
                return true;
            }
        }
        return false;
    }
}
