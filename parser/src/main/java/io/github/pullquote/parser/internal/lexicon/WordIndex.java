package io.github.pullquote.parser.internal.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by words. A word of a text stands in few of the lists that are asked for it, so a look at one bit, which the
 * words of the index set by their hash, comes first: it turns nine of ten others away. Immutable.
 *
 * @param <V> what each word stands for
 */
public final class WordIndex<V> {
    /** Bits of the look for each word: with eight, one of eight unlisted words passes at most. */
    private static final int BITS_A_WORD = 8;

    /** The golden ratio of 2^32, which spreads the hashes of like words. */
    private static final int SPREAD = 0x9E37_79B9;

    private final ImmutableMap<String, V> values;
    private final long[] bits;
    private final int shift;

    private WordIndex(ImmutableMap<String, V> values) {
        this.values = values;
        this.shift = Integer.numberOfLeadingZeros(Math.max(values.size(), BITS_A_WORD) * BITS_A_WORD - 1);
        this.bits = new long[(1 << Integer.SIZE - shift) / Long.SIZE];
        for (String word : values.keySet()) {
            int bit = bit(word);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** Makes an index of the map, in its order. */
    public static <V> WordIndex<V> of(Map<String, V> values) {
        return new WordIndex<>(ImmutableMap.copyOf(values));
    }

    /** Makes an index that only tells which words it holds. */
    public static WordIndex<Boolean> of(Iterable<String> words) {
        return of(Maps.toMap(ImmutableSet.copyOf(words), word -> true));
    }

    /** Returns what the word stands for; null when it is not in the index. */
    public @Nullable V get(String word) {
        return mayHold(word) ? values.get(word) : null;
    }

    /** Returns what the word stands for, or the other value when it is not in the index. */
    public V getOrDefault(String word, V other) {
        V value = get(word);
        return value == null ? other : value;
    }

    /** Returns whether the word is in the index. */
    public boolean contains(String word) {
        return mayHold(word) && values.containsKey(word);
    }

    /** Returns all words with their values, in order. */
    public ImmutableMap<String, V> asMap() {
        return values;
    }

    private boolean mayHold(String word) {
        int bit = bit(word);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private int bit(String word) {
        return word.hashCode() * SPREAD >>> shift;
    }
}
