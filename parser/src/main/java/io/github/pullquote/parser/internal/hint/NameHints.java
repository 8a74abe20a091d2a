package io.github.pullquote.parser.internal.hint;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Looks up what the names mean by which authors of pages call their elements: {@code relatedLinks_2} holds the words
 * "related" and "links". Pages repeat names, so each is read once. Made for one page, not thread-safe.
 *
 * @param <T> what a word means
 */
public final class NameHints<T> {
    private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final int MOST_CHARACTERS = 400;

    private final Function<String, Optional<T>> list;
    private final ImmutableSet<String> denials;
    private final UnaryOperator<ImmutableSet<T>> agreed;
    private final Map<String, ImmutableSet<T>> known = new HashMap<>();

    /**
     * Makes one.
     *
     * @param list returns what a word, or two with a space between, means
     * @param denials words that take back what comes after them in a name
     * @param agreed returns what a name means whose words mean this, in order
     */
    public NameHints(
            Function<String, Optional<T>> list, ImmutableSet<String> denials, UnaryOperator<ImmutableSet<T>> agreed) {
        this.list = list;
        this.denials = denials;
        this.agreed = agreed;
    }

    /** Returns what the names in the value of an attribute mean. */
    public ImmutableSet<T> of(String value) {
        if (value.isEmpty()) {
            return ImmutableSet.of();
        }
        ImmutableSet<T> found = known.get(value);
        if (found == null) {
            found = read(value);
            known.put(value, found);
        }
        return found;
    }

    private ImmutableSet<T> read(String value) {
        ImmutableSet.Builder<T> found = ImmutableSet.builder();
        for (String name : NAMES.split(value.substring(0, Math.min(value.length(), MOST_CHARACTERS)))) {
            found.addAll(name.length() < value.length() ? of(name) : readName(name));
        }
        return found.build();
    }

    private ImmutableSet<T> readName(String name) {
        List<String> words = words(name);
        ImmutableSet.Builder<T> found = ImmutableSet.builder();
        if (!words.isEmpty() && !denials.contains(words.get(0))) {
            read(words, found);
        }
        return agreed.apply(found.build());
    }

    /** A pair of words says more than each of them. */
    private void read(List<String> words, ImmutableSet.Builder<T> found) {
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i);
            Optional<T> pair = i + 1 < words.size() ? list.apply(word + " " + words.get(i + 1)) : Optional.empty();
            pair.or(() -> list.apply(word)).ifPresent(found::add);
            i += pair.isPresent() ? 2 : 1;
        }
    }

    /** Cuts a name at signs, digits and inner capitals. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    words.add(Ascii.toLowerCase(name.substring(start, i)));
                }
                start = hump ? i : i + 1;
            }
        }
        return words;
    }
}
