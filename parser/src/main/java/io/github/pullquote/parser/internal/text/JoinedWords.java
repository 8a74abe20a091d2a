package io.github.pullquote.parser.internal.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Parts words that are written as one: {@code l'homme} is {@code l'} and {@code homme}, {@code affirme-t-elle} is {@code
 * affirme} and {@code elle}. Immutable.
 */
public final class JoinedWords {
    /** Parts no words. */
    public static final JoinedWords NONE = new JoinedWords(word -> Optional.empty(), ending -> Optional.empty());

    private static final String SMALL = "small";
    private static final int LONGEST = 40;

    private final Function<String, Optional<String>> elisions;
    private final Function<String, Optional<String>> pronouns;

    /**
     * Makes a reader of joined words.
     *
     * @param elisions says of a word with its apostrophe, in lower case, how it is parted from the next one: always, or
     *     small when it belongs to a name where both have a capital ({@code D'Alema})
     * @param pronouns says of the end of a word, from a hyphen on, whether it is a pronoun: {@code -t-il}
     */
    public JoinedWords(Function<String, Optional<String>> elisions, Function<String, Optional<String>> pronouns) {
        this.elisions = elisions;
        this.pronouns = pronouns;
    }

    /** Returns where the elided word that a word begins with ends, apostrophe included; the end of the word if none. */
    int elisionEnd(String source, int start, int end, int limit, IntPredicate mark) {
        int i = start;
        int last = Math.min(limit, Math.min(end + 1, start + LONGEST));
        while (i < last && !isApostrophe(source.charAt(i))) {
            i++;
        }
        if (i == start || i >= last || mark.test(i)) {
            return end;
        }
        String word = source.substring(start, i).toLowerCase(Locale.ROOT) + "'";
        Optional<String> how = elisions.apply(word);
        boolean name = how.filter(SMALL::equals).isPresent() && isInName(source, start, i + 1, limit);
        return how.isPresent() && !name ? i + 1 : end;
    }

    private static boolean isInName(String source, int first, int second, int limit) {
        return Character.isUpperCase(source.charAt(first))
                && second < limit
                && Character.isUpperCase(source.charAt(second));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Returns where the pronoun behind a hyphen begins; the end of the word if there is none. */
    int pronounStart(String source, int start, int end) {
        int hyphen = end - start > LONGEST ? start : end - 1;
        while (hyphen > start && source.charAt(hyphen) != '-') {
            hyphen--;
        }
        if (hyphen <= start) {
            return end;
        }
        return pronouns.apply(source.substring(hyphen, end).toLowerCase(Locale.ROOT))
                        .isPresent()
                ? hyphen + 1
                : end;
    }

    /** Returns where the word before a pronoun ends: {@code affirme} of {@code affirme-t-elle}. */
    int hyphenBefore(String source, int start, int pronoun) {
        if (pronoun == 0 || source.charAt(pronoun - 1) != '-') {
            return pronoun;
        }
        int hyphen = pronoun - 1;
        boolean linked = hyphen - 2 > start && source.charAt(hyphen - 2) == '-' && source.charAt(hyphen - 1) == 't';
        return linked ? hyphen - 2 : hyphen;
    }
}
