package io.github.pullquote.parser.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How words are spelt: cut from their marks, folded for look-ups, in capitals or not. */
public final class Spelling {
    private static final String EDGES = "\"'“”‘’«»()[],.;:!?…";

    private Spelling() {}

    /** Returns the words of a text, parted by spaces. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            if (end > start) {
                words.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }

    /** Returns whether a text has at most so many words, parted by spaces; it is read no further. */
    public static boolean hasAtMost(int words, String text) {
        int count = 0;
        for (int i = 0; i < text.length() && count <= words; i++) {
            count += text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ') ? 1 : 0;
        }
        return count <= words;
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

    /** Returns the word with a capital first letter, the rest as it is; no empty one. */
    public static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Returns whether the text holds a letter of any script. */
    public static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
