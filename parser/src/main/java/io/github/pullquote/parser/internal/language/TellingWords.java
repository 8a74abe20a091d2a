package io.github.pullquote.parser.internal.language;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordIndex;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The commonest words of all languages that are told by words, and the letters that few of them have. Each stands for a
 * set of languages, given as bits: bit {@code i} is the language {@code i} of the list. Immutable.
 */
final class TellingWords {
    private final ImmutableList<String> languages;
    private final WordIndex<Long> words;
    private final ImmutableMap<Character, Long> letters;
    /** No letter before it tells anything, so that hardly one of a text in ASCII is looked up. */
    private final char firstLetter;

    private TellingWords(Table frequent, Table telling) {
        Set<String> all = new LinkedHashSet<>();
        frequent.keys().forEach(word -> all.addAll(languages(frequent, word)));
        telling.keys().forEach(letter -> all.addAll(languages(telling, letter)));
        Preconditions.checkState(all.size() <= Long.SIZE, "languages: %s", all.size());
        languages = ImmutableList.copyOf(all);
        Map<String, Long> byWord = new HashMap<>();
        frequent.keys().forEach(word -> byWord.put(word, bits(languages(frequent, word))));
        words = WordIndex.of(byWord);
        ImmutableMap.Builder<Character, Long> byLetter = ImmutableMap.builder();
        telling.keys().forEach(letter -> byLetter.put(letter.charAt(0), bits(languages(telling, letter))));
        letters = byLetter.buildOrThrow();
        firstLetter = letters.keySet().stream().min(Character::compare).orElse(Character.MAX_VALUE);
    }

    /** Reads the lists. */
    static TellingWords of(Lexicon any) {
        return new TellingWords(any.table(WordListName.FREQUENT_WORDS), any.table(WordListName.TELLING_LETTERS));
    }

    private static List<String> languages(Table table, String key) {
        return Table.forms(table.column(key, 1).orElseThrow());
    }

    private long bits(List<String> of) {
        long bits = 0;
        for (String language : of) {
            bits |= 1L << languages.indexOf(language);
        }
        return bits;
    }

    /** Returns the languages, in the order of the bits. */
    ImmutableList<String> languages() {
        return languages;
    }

    /** Returns the languages that a word speaks for, with what stands before its apostrophe ({@code qu'il}). */
    long languages(String word) {
        String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int apostrophe = folded.indexOf('\'');
        long all = words.getOrDefault(folded, 0L);
        if (apostrophe > 0) {
            all |= words.getOrDefault(folded.substring(0, apostrophe), 0L)
                    | words.getOrDefault(folded.substring(apostrophe + 1), 0L);
        }
        return all == 0 ? ofLetters(folded) : all;
    }

    /** A word with letters of several languages speaks for those that have the first of them. */
    private long ofLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            Long having = word.charAt(i) < firstLetter ? null : letters.get(word.charAt(i));
            if (having != null) {
                return having;
            }
        }
        return 0;
    }
}
