package io.github.pullquote.parser.internal.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made for words, for they come again and again. Of words that share a place one is kept, so that its
 * size is bounded, whatever is asked.
 *
 * <p>Thread-safe, as what is made is immutable and depends on the word alone: a word that two threads ask for at once is
 * made twice.
 *
 * @param <V> what is made; immutable
 */
public final class Memo<V> {
    /** So that nearly all words of running text are remembered ones. */
    private static final int PLACES_LOG = 14;

    /** Longer words do not come again. */
    private static final int LONGEST = 64;

    /** The golden ratio of 2^32, which spreads the hashes of like words. */
    private static final int SPREAD = 0x9E37_79B9;

    /**
     * Of the words that find their place taken so many go without it for each that takes it: most are seen once, and a
     * place changes hands at a cost to the garbage collector that is greater than that of making a value.
     */
    private static final int ONE_OF = 16;

    private final Function<String, V> maker;
    private final AtomicReferenceArray<@Nullable Made<V>> places = new AtomicReferenceArray<>(1 << PLACES_LOG);

    /** Counted without care for other threads, for a count that is missed costs nothing. */
    private int refused;

    private record Made<V>(String word, V value) {}

    /** Makes an empty memo. */
    public Memo(Function<String, V> maker) {
        this.maker = maker;
    }

    /** Returns what is made for the word. */
    public V get(String word) {
        int place = word.hashCode() * SPREAD >>> Integer.SIZE - PLACES_LOG;
        // Plain, for an immutable value is whole or not there: a volatile look would cost as much as the rest.
        Made<V> made = places.getPlain(place);
        return made != null && made.word.equals(word) ? made.value : make(word, place, made == null);
    }

    private V make(String word, int place, boolean free) {
        V value = maker.apply(word);
        if (word.length() <= LONGEST && (free || ++refused % ONE_OF == 0)) {
            places.setPlain(place, new Made<>(word, value));
        }
        return value;
    }
}
