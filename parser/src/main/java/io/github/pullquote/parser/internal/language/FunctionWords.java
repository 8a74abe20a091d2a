package io.github.pullquote.parser.internal.language;

import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.Locale;

/** Looks words up in the lists of function words. */
final class FunctionWords {
    static final String TABLE = "function-words";

    private FunctionWords() {}

    /** Returns the word in the form that the lists have: lower case, straight apostrophes. */
    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Returns whether the word, or what stands before its apostrophe ({@code qu'il}), is listed. */
    static boolean holds(Table table, String folded) {
        if (table.contains(folded)) {
            return true;
        }
        int apostrophe = folded.indexOf('\'');
        return apostrophe > 0
                && (table.contains(folded.substring(0, apostrophe + 1))
                        || table.contains(folded.substring(0, apostrophe)));
    }
}
