package io.github.pullquote.parser.internal.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, found word by word. Immutable.
 *
 * @param <V> what each phrase stands for
 */
public final class Phrases<V> {
    private final WordIndex<Collection<Entry<V>>> byFirstWord;

    private record Entry<V>(List<String> words, V value) {}

    /**
     * A phrase that was found.
     *
     * @param words how many words it has
     * @param value what it stands for
     */
    public record Match<V>(int words, V value) {}

    private Phrases(ImmutableListMultimap<String, Entry<V>> byFirstWord) {
        this.byFirstWord = WordIndex.of(byFirstWord.asMap());
    }

    /** Returns whether a phrase begins with the word; a cheap look. */
    public boolean mayBegin(String word) {
        return byFirstWord.contains(word);
    }

    /** Returns the longest phrase that begins at the first word; {@code word.apply(i)} is "" where there is no word. */
    public Optional<Match<V>> longest(IntFunction<String> word) {
        Entry<V> best = best(word);
        return best == null ? Optional.empty() : Optional.of(new Match<>(best.words.size(), best.value));
    }

    /** Returns how many words the longest phrase has that begins at the first word; 0 when none does. */
    public int length(IntFunction<String> word) {
        Entry<V> best = best(word);
        return best == null ? 0 : best.words.size();
    }

    private @Nullable Entry<V> best(IntFunction<String> word) {
        Entry<V> best = null;
        for (Entry<V> entry : byFirstWord.getOrDefault(word.apply(0), ImmutableList.of())) {
            if ((best == null || entry.words.size() > best.words.size()) && matches(entry.words, word)) {
                best = entry;
            }
        }
        return best;
    }

    private static boolean matches(List<String> words, IntFunction<String> word) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(word.apply(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns a new builder. */
    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /** Collects phrases; not thread-safe. */
    public static final class Builder<V> {
        private final ImmutableListMultimap.Builder<String, Entry<V>> entries = ImmutableListMultimap.builder();

        private Builder() {}

        /** Adds a phrase, its words parted by single spaces. */
        public Builder<V> put(String phrase, V value) {
            ImmutableList<String> words = ImmutableList.copyOf(Spelling.words(phrase));
            entries.put(words.get(0), new Entry<>(words, value));
            return this;
        }

        /** Returns the phrases. */
        public Phrases<V> build() {
            return new Phrases<>(entries.build());
        }
    }
}
