package io.github.pullquote.parser.internal.language;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The function words of all languages that have word lists, and the commonest of some others, in one table: most words
 * of a text are in none. Immutable.
 */
final class FunctionWords {
    private static final WordListName TABLE = WordListName.FUNCTION_WORDS;
    private static final WordListName OTHERS = WordListName.FREQUENT_WORDS;

    private final ImmutableSet<String> all;
    private final ImmutableSetMultimap<String, String> languages;

    private FunctionWords(ImmutableSet<String> first, ImmutableSetMultimap<String, String> languages) {
        this.all = ImmutableSet.<String>builder()
                .addAll(first)
                .addAll(languages.values())
                .build();
        this.languages = languages;
    }

    /** Reads the lists. */
    static FunctionWords of(Lexicons lexicons) {
        ImmutableSetMultimap.Builder<String, String> languages = ImmutableSetMultimap.builder();
        for (String language : lexicons.ofSpeech()) {
            lexicons.language(language).table(TABLE).keys().forEach(word -> languages.put(word, language));
        }
        Table others = lexicons.any().table(OTHERS);
        others.keys()
                .forEach(word -> others.column(word, 1)
                        .ifPresent(tags -> Table.forms(tags).forEach(tag -> languages.put(word, tag))));
        return new FunctionWords(lexicons.ofSpeech(), languages.build());
    }

    /** Returns all languages, those with lists of their own first. */
    ImmutableSet<String> languages() {
        return all;
    }

    /** Returns the languages that have the word, or what stands before its apostrophe ({@code qu'il}). */
    Set<String> languages(String word) {
        String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int apostrophe = folded.indexOf('\'');
        if (apostrophe <= 0) {
            return languages.get(folded);
        }
        Set<String> all = new HashSet<>(languages.get(folded));
        all.addAll(languages.get(folded.substring(0, apostrophe + 1)));
        all.addAll(languages.get(folded.substring(0, apostrophe)));
        return all;
    }
}
