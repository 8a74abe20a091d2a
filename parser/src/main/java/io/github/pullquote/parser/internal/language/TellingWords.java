package io.github.pullquote.parser.internal.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordIndex;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.text.Memo;
import io.github.pullquote.parser.internal.text.Token;
import java.util.HashMap;
import java.util.Map;

/**
 * The commonest words of all languages that are told by words, and the letters that few of them have. Each stands for a
 * set of languages, given as bits: bit {@code i} is the language {@code i} of the list. Thread-safe.
 */
final class TellingWords {
    private final ImmutableList<String> languages;
    private final WordIndex<Long> words;
    private final Memo<Long> memo = new Memo<>(this::lookUp);
    private final ImmutableMap<Character, Long> letters;
    /** No letter before it tells anything, so that hardly one of a text in ASCII is looked up. */
    private final char firstLetter;

    private TellingWords(Table frequent, Table telling) {
        LanguageBits bits = new LanguageBits();
        Map<String, Long> byWord = new HashMap<>();
        for (String word : frequent.keys()) {
            byWord.put(word, bits.of(frequent.column(word, 1).orElseThrow()));
        }
        words = WordIndex.of(byWord);
        ImmutableMap.Builder<Character, Long> byLetter = ImmutableMap.builder();
        char first = Character.MAX_VALUE;
        for (String letter : telling.keys()) {
            byLetter.put(letter.charAt(0), bits.of(telling.column(letter, 1).orElseThrow()));
            first = (char) Math.min(first, letter.charAt(0));
        }
        letters = byLetter.buildOrThrow();
        firstLetter = first;
        languages = bits.languages();
    }

    /** Reads the lists. */
    static TellingWords of(Lexicon any) {
        return new TellingWords(any.table(WordListName.FREQUENT_WORDS), any.table(WordListName.TELLING_LETTERS));
    }

    /** Returns the languages, in the order of the bits. */
    ImmutableList<String> languages() {
        return languages;
    }

    /** Returns the languages that a word speaks for, with what stands before its apostrophe ({@code qu'il}). */
    long languages(String word) {
        return memo.get(word);
    }

    private long lookUp(String word) {
        String folded = Token.lower(word);
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
