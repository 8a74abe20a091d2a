package io.github.pullquote.parser.internal.hint;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name by which the author of a page calls an element, in lower case: {@code relatedLinks_2} holds
 * "related" and "links".
 *
 * @param words the words
 * @param pairs each word but the last, with the next behind a space
 */
record NameParts(ImmutableList<String> words, ImmutableList<String> pairs) {
    /** Cuts a name at signs, digits and inner capitals. */
    static NameParts of(String name) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
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
        return of(words.build());
    }

    private static NameParts of(ImmutableList<String> words) {
        ImmutableList.Builder<String> pairs = ImmutableList.builder();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + " " + words.get(i + 1));
        }
        return new NameParts(words, pairs.build());
    }

    /**
     * Returns what the words mean, in their order. A pair of words says more than each of them.
     *
     * @param list returns what a word, or two with a space between, means; null for nothing
     */
    <T> ImmutableSet<T> meanings(Function<String, @Nullable T> list) {
        ImmutableSet.@Nullable Builder<T> found = null;
        int i = 0;
        while (i < words.size()) {
            @Nullable T pair = i < pairs.size() ? list.apply(pairs.get(i)) : null;
            @Nullable T meaning = pair != null ? pair : list.apply(words.get(i));
            if (meaning != null) {
                // Nearly all names mean nothing, and ask for no builder.
                found = found == null ? ImmutableSet.builder() : found;
                found.add(meaning);
            }
            i += pair != null ? 2 : 1;
        }
        return found == null ? ImmutableSet.of() : found.build();
    }
}
