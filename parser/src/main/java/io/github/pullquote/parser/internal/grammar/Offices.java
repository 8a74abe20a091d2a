package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Phrases;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Token;
import java.util.function.IntFunction;

/**
 * Reads the titles and offices that stand before a name: listed ones ("Mrs.", "Foreign Minister"), a field with the head
 * of an office ("Aviation Minister", "Minister of Works"), each with what says when or at which rank ("Former", "Acting
 * Deputy"). Immutable.
 */
final class Offices {
    /** Modifiers before one office: "Former Acting Deputy" has three. */
    private static final int MAX_MODIFIERS = 4;

    /** Fields of one office: "Women, Equalities and Youth". */
    private static final int MAX_FIELDS = 3;

    private final Phrases<Boolean> titles;
    private final Phrases<Boolean> fields;
    private final Phrases<Boolean> places;
    private final ImmutableSet<String> courtesies;
    private final Table heads;
    private final Table modifiers;
    private final ImmutableSet<String> prefixes;
    private final Table articles;
    private final Grammar grammar;

    Offices(Lexicon lexicon, Grammar grammar) {
        this.titles = phrases(lexicon.table(WordListName.TITLES));
        this.fields = phrases(lexicon.table(WordListName.OFFICE_FIELDS));
        this.places = phrases(lexicon.table(WordListName.PLACES));
        Table all = lexicon.table(WordListName.TITLES);
        this.courtesies = courtesies(all);
        this.heads = lexicon.table(WordListName.OFFICE_HEADS);
        this.modifiers = lexicon.table(WordListName.OFFICE_MODIFIERS);
        this.prefixes = prefixes(modifiers);
        this.articles = lexicon.table(WordListName.ARTICLES);
        this.grammar = grammar;
    }

    private static Phrases<Boolean> phrases(Table table) {
        Phrases.Builder<Boolean> phrases = Phrases.builder();
        for (String phrase : table.keys()) {
            phrases.put(phrase, true);
        }
        return phrases.build();
    }

    private static ImmutableSet<String> courtesies(Table titles) {
        ImmutableSet.Builder<String> courtesies = ImmutableSet.builder();
        for (String title : titles.keys()) {
            if (titles.column(title, 2).orElse("").equals("courtesy")) {
                courtesies.add(title);
            }
        }
        return courtesies.build();
    }

    private static ImmutableSet<String> prefixes(Table modifiers) {
        ImmutableSet.Builder<String> prefixes = ImmutableSet.builder();
        for (String word : modifiers.keys()) {
            if (word.endsWith("-")) {
                prefixes.add(word);
            }
        }
        return prefixes.build();
    }

    /** Returns how many tokens from {@code first} on are titles before a capitalised word; 0 when there is none. */
    int length(Scan scan, int first, int end) {
        Token token = scan.tokens().get(first);
        if (!token.isCapitalised() || !mayBegin(token.text())) {
            return 0;
        }
        IntFunction<String> words =
                k -> first + k < end ? scan.tokens().get(first + k).text() : "";
        int length = length(words);
        return length > 0 && (isCapitalised(words.apply(length)) || isBeforeParticle(words, length)) ? length : 0;
    }

    /** Returns whether an office may begin with a word, as printed; few do. */
    boolean mayBegin(String word) {
        return titles.mayBegin(word)
                || fields.mayBegin(word)
                || heads.contains(word)
                || modifiers.contains(word)
                || word.indexOf('-') > 0;
    }

    /** {@code M. d'Orvain}: a courtesy may stand before a small word of a name. */
    private boolean isBeforeParticle(IntFunction<String> words, int length) {
        return length == 1
                && courtesies.contains(words.apply(0))
                && grammar.is(words.apply(1).replace('’', '\''), WordUse.NAME_PARTICLE)
                && isCapitalised(words.apply(2));
    }

    private int length(IntFunction<String> words) {
        int modifiersEnd = 0;
        while (modifiersEnd < MAX_MODIFIERS && modifiers.contains(words.apply(modifiersEnd))) {
            modifiersEnd++;
        }
        // A modifier may open a listed title as well: "Deputy Mayor", "Vice Admiral".
        for (int i = 0; i <= modifiersEnd; i++) {
            int length = office(from(words, i));
            if (length > 0) {
                return i + length;
            }
        }
        return 0;
    }

    private int office(IntFunction<String> words) {
        int listed = titles.length(words);
        if (listed == 0 && words.apply(0).indexOf('-') > 0) {
            listed = titles.length(withoutPrefix(words));
        }
        int office = Math.max(listed, head(words));
        return office == 0 ? 0 : office + fieldBehind(from(words, office));
    }

    /** {@code Ex-President}, {@code Co-Chairman}. */
    private IntFunction<String> withoutPrefix(IntFunction<String> words) {
        String first = words.apply(0);
        String prefix = prefixes.stream().filter(first::startsWith).findFirst().orElse("");
        return k -> k == 0 ? first.substring(prefix.length()) : words.apply(k);
    }

    /** The end of an office of a field and a head, or of a head alone: "Work and Pensions Secretary". */
    private int head(IntFunction<String> words) {
        int i = 0;
        for (int field = 0; field < MAX_FIELDS; field++) {
            int length = fields.length(from(words, i));
            if (length == 0 || heads.contains(words.apply(i)) && isHeadAt(words, i)) {
                break;
            }
            i += length;
            i += grammar.is(words.apply(i), WordUse.COORDINATOR)
                            || words.apply(i).equals(",")
                    ? 1
                    : 0;
        }
        return isHeadAt(words, i) ? i + 1 : 0;
    }

    private boolean isHeadAt(IntFunction<String> words, int i) {
        return heads.contains(words.apply(i));
    }

    /** {@code Minister of [the] Interior}, {@code Secretary for Health and Human Services}, {@code Bishop of Oslo}. */
    private int fieldBehind(IntFunction<String> words) {
        if (!grammar.is(words.apply(0), WordUse.GENITIVE) && !grammar.is(words.apply(0), WordUse.BENEFICIARY)) {
            return 0;
        }
        int i = articles.contains(words.apply(1)) ? 2 : 1;
        int length = Math.max(fields.length(from(words, i)), places.length(from(words, i)));
        return length == 0 ? 0 : i + length;
    }

    private static IntFunction<String> from(IntFunction<String> words, int first) {
        return k -> words.apply(first + k);
    }

    /** Returns whether a word, as printed, says when or at which rank an office is held. */
    boolean isModifier(String word) {
        return modifiers.contains(word);
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
