package io.github.pullquote.core.export;

import io.github.pullquote.core.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Finds how much text around a place is unlike all other text. All places are looked up at once, by rolling hashes of all
 * windows of a length, and again with twice the length for those that are not yet unique: the time is that of reading the
 * text a few times, however many places and repetitions there are. Should two different texts have one hash, a place gets
 * more text than it needs, never less.
 */
final class UniqueWindows {
    static final int SHORTEST = 32;

    /** What repeats beyond this many code units is told by its place only; else equal quotes would cost their square. */
    static final int LONGEST = 1024;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int FILTER_BITS = 18;

    private final String text;

    UniqueWindows(String text) {
        this.text = text;
    }

    /**
     * Returns for each place a window around it that is found nowhere else; where the text repeats for longer, one of the
     * greatest length.
     */
    Span[] around(int[] places) {
        Span[] windows = new Span[places.length];
        int[] open = IntStream.range(0, places.length).toArray();
        for (int length = SHORTEST; open.length > 0; length *= 2) {
            for (int i : open) {
                windows[i] = window(places[i] - length / 2, length);
            }
            if (length >= LONGEST || length >= text.length()) {
                break;
            }
            BitSet unique =
                    unique(Arrays.stream(open).map(i -> windows[i].start()).toArray(), length);
            int[] looked = open;
            open = IntStream.range(0, looked.length)
                    .filter(i -> !unique.get(i))
                    .map(i -> looked[i])
                    .toArray();
        }
        return windows;
    }

    private Span window(int from, int length) {
        int start = Math.max(0, Math.min(from, text.length() - length));
        return new Span(start, Math.min(text.length(), start + length));
    }

    /** Returns which of the windows of a length are found nowhere else; one that ends after the text is not. */
    BitSet unique(int[] starts, int length) {
        BitSet unique = new BitSet(starts.length);
        int last = text.length() - length;
        long[] hashes = Arrays.stream(starts)
                .mapToLong(start -> start > last ? 0 : hash(start, length))
                .toArray();
        int[] counts = counts(hashes, length);
        long[] sorted = sorted(hashes);
        for (int i = 0; i < starts.length; i++) {
            unique.set(i, starts[i] <= last && counts[Arrays.binarySearch(sorted, hashes[i])] == 1);
        }
        return unique;
    }

    /** Returns how often each of the hashes, in order of size, is that of a window. */
    private int[] counts(long[] hashes, int length) {
        long[] sorted = sorted(hashes);
        int[] counts = new int[sorted.length];
        BitSet filter = new BitSet(1 << FILTER_BITS);
        Arrays.stream(sorted).forEach(hash -> filter.set(bits(hash)));
        long power = power(length - 1);
        long hash = 0;
        for (int end = 0; end < text.length(); end++) {
            if (end >= length) {
                hash -= power * text.charAt(end - length);
            }
            hash = hash * BASE + text.charAt(end);
            if (end >= length - 1 && filter.get(bits(hash))) {
                int found = Arrays.binarySearch(sorted, hash);
                if (found >= 0) {
                    counts[found]++;
                }
            }
        }
        return counts;
    }

    private static long[] sorted(long[] hashes) {
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    private long hash(int start, int length) {
        long hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    private static int bits(long hash) {
        return (int) (hash >>> (Long.SIZE - FILTER_BITS));
    }
}
