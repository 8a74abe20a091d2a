package io.github.pullquote.parser.internal.lexicon;

import io.github.pullquote.parser.internal.text.Chars;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/**
 * One list of {@link WordLists}, with a cheap look at a text's first letter: few words of a text begin a listed phrase.
 */
final class WordList {
    private static final int LONGEST_STRETCH = 60;
    /** Two letters are told apart by their hash of so many bits. */
    private static final int PAIRS = 1 << 12;

    private final WordIndex<String> entries;
    private final BitSet firstLetters = new BitSet();
    private final BitSet loneLetters = new BitSet();
    private final BitSet firstPairs = new BitSet(PAIRS);
    private final int longest;

    WordList(Map<String, String> entries) {
        this.entries = WordIndex.of(entries);
        int most = 0;
        for (String entry : entries.keySet()) {
            firstLetters.set(entry.charAt(0));
            if (entry.length() == 1) {
                loneLetters.set(entry.charAt(0));
            } else {
                firstPairs.set(pair(entry.charAt(0), entry.charAt(1)));
            }
            most = Math.max(most, entry.length());
        }
        this.longest = most;
    }

    WordIndex<String> entries() {
        return entries;
    }

    /** Returns whether an entry begins with the text's character at the offset, in lower case. */
    boolean mayBegin(String text, int offset) {
        return offset < text.length() && firstLetters.get(Chars.lower(text.charAt(offset)));
    }

    /** Returns the longest entry that the text has at the offset, not broken off inside a word. */
    Optional<WordLists.Opening> opening(String text, int offset) {
        return mayOpen(text, offset) ? longest(text, offset) : Optional.empty();
    }

    /** The look that saves most: of the texts with the first letter of an entry, few have the second as well. */
    private boolean mayOpen(String text, int offset) {
        if (!mayBegin(text, offset)) {
            return false;
        }
        char first = Chars.lower(text.charAt(offset));
        return loneLetters.get(first)
                || offset + 1 < text.length() && firstPairs.get(pair(first, Chars.lower(text.charAt(offset + 1))));
    }

    private static int pair(char first, char second) {
        return first * 31 + second & PAIRS - 1;
    }

    private Optional<WordLists.Opening> longest(String text, int offset) {
        Optional<WordLists.Opening> found = Optional.empty();
        StringBuilder phrase = new StringBuilder();
        int limit = Math.min(text.length(), offset + LONGEST_STRETCH);
        for (int i = offset; i < limit && phrase.length() < longest; i++) {
            char c = text.charAt(i);
            boolean doubled = c == ' ' && !phrase.isEmpty() && phrase.charAt(phrase.length() - 1) == ' ';
            if (!doubled) {
                phrase.append(Chars.lower(c));
            }
            if (c != ' ' && isBoundary(text, i)) {
                Optional<WordLists.Opening> longer = entry(phrase.toString(), i + 1 - offset);
                found = longer.isPresent() ? longer : found;
            }
        }
        return found;
    }

    private Optional<WordLists.Opening> entry(String phrase, int length) {
        String value = entries.get(phrase);
        return value == null ? Optional.empty() : Optional.of(new WordLists.Opening(phrase, value, length));
    }

    private static boolean isBoundary(String text, int i) {
        return i + 1 >= text.length()
                || !Character.isLetterOrDigit(text.charAt(i))
                || !Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
