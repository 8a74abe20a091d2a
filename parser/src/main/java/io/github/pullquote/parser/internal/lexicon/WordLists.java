package io.github.pullquote.parser.internal.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of one language and of all languages; of every language when the text's is unknown.
 *
 * <p>Immutable but for lists that are read when first asked for; thread-safe. Make one for a language and keep it.
 */
public final class WordLists {
    /** Lists of names, which do not keep to their language. */
    private static final ImmutableSet<WordListName> SHARED =
            ImmutableSet.of(WordListName.GIVEN_NAMES, WordListName.PLACES);

    private final Optional<String> language;
    private final ImmutableList<Lexicon> lexicons;
    private final ImmutableList<Lexicon> all;
    private final Map<WordListName, WordList> lists = new ConcurrentHashMap<>();

    /**
     * A listed phrase that a line begins with.
     *
     * @param phrase the phrase
     * @param value the second column of its row, "" when it has none
     * @param length how many characters of the line it takes
     */
    public record Opening(String phrase, String value, int length) {}

    private WordLists(Optional<String> language, ImmutableList<Lexicon> lexicons, ImmutableList<Lexicon> all) {
        this.all = all;
        this.language = language;
        this.lexicons = lexicons;
    }

    /** Returns the lists of the language, given by its BCP 47 tag, or of every language. */
    public static WordLists of(Lexicons lexicons, Optional<String> language) {
        ImmutableList.Builder<Lexicon> each = ImmutableList.builder();
        for (String tag : lexicons.all()) {
            each.add(lexicons.language(tag));
        }
        ImmutableList<Lexicon> all = each.add(lexicons.any()).build();
        return new WordLists(
                language.map(lexicons::listed),
                language.map(tag -> ImmutableList.of(lexicons.language(tag), lexicons.any()))
                        .orElse(all),
                all);
    }

    /** Returns the list: each entry with the second column of its row, "" when it has none. */
    public ImmutableMap<String, String> list(WordListName name) {
        return wordList(name).entries().asMap();
    }

    private WordList wordList(WordListName name) {
        WordList list = lists.get(name);
        return list == null ? lists.computeIfAbsent(name, this::merge) : list;
    }

    private WordList merge(WordListName name) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Lexicon lexicon : SHARED.contains(name) ? all : lexicons) {
            Table table = lexicon.ownTable(name);
            for (String key : table.keys()) {
                String value = table.column(key, 1).orElse("");
                String before = entries.putIfAbsent(key, value);
                if (before != null && before.isEmpty()) {
                    entries.put(key, value);
                }
            }
        }
        return new WordList(entries);
    }

    /** Returns the languages whose lists hold the phrase; none when a list of all languages does. */
    public ImmutableSet<String> languages(WordListName list, String phrase) {
        ImmutableSet.Builder<String> languages = ImmutableSet.builder();
        for (Lexicon lexicon : lexicons) {
            if (lexicon.table(list).contains(phrase)) {
                languages.add(lexicon.folder());
            }
        }
        return languages.build();
    }

    /** Returns whether the list holds the word or phrase as it stands. */
    public boolean holds(WordListName list, String phrase) {
        return !lists.containsKey(list) && isOwn(list, phrase)
                || wordList(list).entries().contains(phrase);
    }

    /** Most names are in the list of the text's language: those of all are read for the first that is not. */
    private boolean isOwn(WordListName list, String phrase) {
        return SHARED.contains(list)
                && language.isPresent()
                && lexicons.get(0).ownTable(list).contains(phrase);
    }

    /** Returns the second column of the phrase's row. */
    public Optional<String> value(WordListName list, String phrase) {
        return Optional.ofNullable(wordList(list).entries().get(phrase)).filter(value -> !value.isEmpty());
    }

    /** Returns whether the function word has the tag; the word in lower case. */
    public boolean isTagged(String word, String tag) {
        return Table.hasForm(wordList(WordListName.FUNCTION_WORDS).entries().getOrDefault(word, ""), tag);
    }

    /** Returns whether the word is the name of a day of the week, capitalised or not. */
    public boolean isWeekday(String word) {
        return holds(WordListName.WEEKDAYS, word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether the name is that of a news agency, in capitals or not. */
    public boolean isAgency(String name) {
        return holds(WordListName.AGENCIES, name)
                || (Chars.isAllCapitals(name) && holds(WordListName.AGENCIES, Spelling.titleCase(name)));
    }

    /** Returns whether the name is that of an agency or outlet, perhaps with its desk ({@code dpa/lby}). */
    public boolean isAgencyOrOutlet(String name) {
        int stroke = name.indexOf('/');
        return isAgency(name)
                || holds(WordListName.OUTLETS, name)
                || (stroke > 0 && isAgency(name.substring(0, stroke)));
    }

    /** Returns whether headlines may capitalise every word, and dates with strokes have two readings. */
    public boolean isEnglish() {
        return language.equals(Optional.of("en"));
    }

    /** Returns the longest listed phrase that the text has at the offset, not broken off inside a word. */
    public Optional<Opening> opening(WordListName list, String text, int offset) {
        return wordList(list).opening(text, offset);
    }

    /**
     * Returns whether an entry of the list begins with the letter at the offset; a cheap look before reading a word.
     */
    public boolean mayBegin(WordListName list, String text, int offset) {
        return wordList(list).mayBegin(text, offset);
    }
}
