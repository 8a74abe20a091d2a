package io.github.pullquote.parser.internal.dateline;

import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a list of names at commas, semicolons, ampersands, slashes, conjunctions, sentence ends, and before handles. */
final class Items {
    private static final String SIGNS = ",;&/+";

    private Items() {}

    static List<String> of(String text, WordLists words) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            depth -= c == ')' ? 1 : 0;
            int cut = depth > 0 ? 0 : cutLength(text, i, words);
            if (cut > 0) {
                items.add(text.substring(start, i));
                start = i + cut;
                i = start;
            } else {
                i++;
            }
        }
        items.add(text.substring(start));
        items.removeIf(String::isBlank);
        return items;
    }

    private static int cutLength(String text, int i, WordLists words) {
        char c = text.charAt(i);
        if (SIGNS.indexOf(c) >= 0) {
            return 1;
        }
        if (c == '.') {
            return endsSentence(text, i) ? 1 : 0;
        }
        if (c != ' ') {
            return 0;
        }
        if (text.startsWith("@", i + 1)) {
            return 1;
        }
        int end = text.indexOf(' ', i + 1);
        String word = end < 0 ? "" : text.substring(i + 1, end);
        boolean conjunction = !word.isEmpty() && words.isTagged(word.toLowerCase(Locale.ROOT), "conjunction");
        return conjunction ? end - i : 0;
    }

    private static boolean endsSentence(String text, int i) {
        return i >= 2
                && i + 2 < text.length()
                && text.charAt(i + 1) == ' '
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2));
    }
}
