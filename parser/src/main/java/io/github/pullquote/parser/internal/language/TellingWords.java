package io.github.pullquote.parser.internal.language;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The commonest words of all languages that are told by words, and the letters that few of them have. Immutable. */
final class TellingWords {
    private final ImmutableSetMultimap<String, String> words;
    private final ImmutableSetMultimap<Integer, String> letters;

    private TellingWords(ImmutableSetMultimap<String, String> words, ImmutableSetMultimap<Integer, String> letters) {
        this.words = words;
        this.letters = letters;
    }

    /** Reads the lists. */
    static TellingWords of(Lexicon any) {
        ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
        Table frequent = any.table(WordListName.FREQUENT_WORDS);
        frequent.keys().forEach(word -> words.putAll(word, languages(frequent, word)));
        ImmutableSetMultimap.Builder<Integer, String> letters = ImmutableSetMultimap.builder();
        Table telling = any.table(WordListName.TELLING_LETTERS);
        telling.keys().forEach(letter -> letters.putAll(letter.codePointAt(0), languages(telling, letter)));
        return new TellingWords(words.build(), letters.build());
    }

    private static Iterable<String> languages(Table table, String key) {
        return Table.forms(table.column(key, 1).orElseThrow());
    }

    /** Returns whether the language is one of those that words tell. */
    boolean tells(String language) {
        return words.containsValue(language);
    }

    /** Returns the languages that a word speaks for, with what stands before its apostrophe ({@code qu'il}). */
    Set<String> languages(String word) {
        String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int apostrophe = folded.indexOf('\'');
        Set<String> all = words.get(folded);
        if (apostrophe > 0) {
            all = new HashSet<>(all);
            all.addAll(words.get(folded.substring(0, apostrophe)));
            all.addAll(words.get(folded.substring(apostrophe + 1)));
        }
        return all.isEmpty() ? ofLetters(folded) : all;
    }

    /** A word with letters of several languages speaks for those that have the first of them. */
    private Set<String> ofLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            Set<String> having = letters.get((int) word.charAt(i));
            if (!having.isEmpty()) {
                return having;
            }
        }
        return Set.of();
    }
}
