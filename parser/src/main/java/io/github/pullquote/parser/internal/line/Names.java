package io.github.pullquote.parser.internal.line;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;

/** What names of persons and places look like. */
public final class Names {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final String EDGES = "\"'“”‘’«»()[],.;:!?…";
    private static final int MOST_WORDS = 6;

    private Names() {}

    /** Returns the words of a text, parted by spaces. */
    public static List<String> words(String text) {
        return WORDS.splitToList(text);
    }

    /** Returns the word without marks at its edges; "" when it is nothing else. */
    public static String bare(String word) {
        return Chars.strip(word, EDGES);
    }

    /** Returns the word in the form of the lists: lower case, straight apostrophes. */
    public static String fold(String word) {
        return bare(word).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Returns each word with its first letter only as a capital. */
    public static String titleCase(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean inWord = i > 0 && Character.isLetter(text.charAt(i - 1));
            out.append(inWord ? Character.toLowerCase(text.charAt(i)) : text.charAt(i));
        }
        return out.toString();
    }

    public static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Returns whether there are at most so many words, and each is capitalised or a particle between such words. */
    public static boolean isCapitalised(String text, int mostWords, Words words) {
        List<String> parts = words(text);
        if (parts.isEmpty() || parts.size() > mostWords) {
            return false;
        }
        boolean capital = false;
        for (String part : parts) {
            if (!isCapital(part) && !words.holds("name-particles", Names.fold(part))) {
                return false;
            }
            capital |= isCapital(part);
        }
        return capital && isCapital(parts.get(parts.size() - 1));
    }

    /** Returns whether the text looks like the name of a person: capitalised words, no digits, no function words. */
    public static boolean isPerson(String text, Words words) {
        return isCapitalised(text, MOST_WORDS, words)
                && text.chars().noneMatch(Names::isOddInName)
                && words(text).stream().noneMatch(word -> isFunctionWord(word, words));
    }

    private static boolean isFunctionWord(String word, Words words) {
        String folded = fold(word);
        boolean initial =
                folded.length() == 1 && Character.isUpperCase(bare(word).charAt(0));
        return !initial
                && !words.holds("name-particles", folded)
                && (words.isTagged(folded, "determiner")
                        || words.isTagged(folded, "pronoun-subject")
                        || words.isTagged(folded, "auxiliary")
                        || words.isTagged(folded, "question"));
    }

    private static boolean isOddInName(int c) {
        return Character.isDigit(c) || "?!:;\"“”„«»#@/|…=".indexOf(c) >= 0;
    }

    private static boolean isCapital(String word) {
        String bare = bare(word);
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
