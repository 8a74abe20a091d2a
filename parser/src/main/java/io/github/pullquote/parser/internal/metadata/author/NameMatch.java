package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.text.BagOfWords;
import java.text.Normalizer;
import java.util.stream.Collectors;

/** Tells whether two spellings are of one name. */
final class NameMatch {
    private NameMatch() {}

    /**
     * Returns whether the names differ in accents, case and marks only, or one leaves out or shortens words that stand
     * before the last: {@code Ann B. Poe}, {@code A. Poe} and {@code Ann Poe}.
     */
    static boolean same(String one, String other) {
        ImmutableList<String> a = words(one);
        ImmutableList<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return one.equals(other);
        }
        return String.join("", a).equals(String.join("", b))
                || (a.size() <= b.size() ? isShorter(a, b) : isShorter(b, a));
    }

    /** Returns whether two spellings of one name differ in accents only, and the first has more of them. */
    static boolean isAccented(String one, String other) {
        return words(one).equals(words(other)) && accents(one) > accents(other);
    }

    private static long accents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
                .count();
    }

    /** Returns whether the text begins with the name, perhaps with something glued to it. */
    static boolean opens(String text, String name) {
        String joined = String.join("", words(name));
        return !joined.isEmpty() && String.join("", words(text)).startsWith(joined);
    }

    private static boolean isShorter(ImmutableList<String> shorter, ImmutableList<String> longer) {
        int last = shorter.size() - 1;
        if (last < 1 || !shorter.get(last).equals(longer.get(longer.size() - 1))) {
            return false;
        }
        int at = 0;
        for (String word : shorter.subList(0, last)) {
            while (at < longer.size() - 1 && !begins(word, longer.get(at))) {
                at++;
            }
            at++;
        }
        return at < longer.size();
    }

    private static boolean begins(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }

    /**
     * Names of accounts, names without their accents, and first names of which the byline knows the rest, are worse than
     * what is printed.
     */
    static boolean isBetterSpelled(String printed, String known) {
        boolean first = known.chars().allMatch(Character::isLetter);
        return UserNames.isUserName(known) || (first && printed.startsWith(known + " ")) || isAccented(printed, known);
    }

    private static ImmutableList<String> words(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return BagOfWords.of(bare).words();
    }
}
