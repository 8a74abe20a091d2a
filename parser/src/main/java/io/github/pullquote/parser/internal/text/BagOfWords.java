package io.github.pullquote.parser.internal.text;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a title, for comparing titles that differ in marks, case and spacing only. Scripts without spaces count
 * each character as a word.
 *
 * @param words the words in lower case, in order
 */
public record BagOfWords(ImmutableList<String> words) {
    /** Returns the words of a title. */
    public static BagOfWords of(String title) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        ImmutableList.Builder<String> words = ImmutableList.builder();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean alone = Character.isIdeographic(c);
            if (alone || !belongs(c)) {
                flush(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (belongs(c) && !isApostrophe(c)) {
                word.appendCodePoint(c);
            }
        }
        flush(word, words);
        return new BagOfWords(words.build());
    }

    /** Written out, as is the hash: those that records get are made at their first use, for which a first page waits. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BagOfWords bag && words.equals(bag.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    private static boolean belongs(int c) {
        return Chars.isWordPart(c) || isApostrophe(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static void flush(StringBuilder word, ImmutableList.Builder<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Returns how many words there are. */
    public int size() {
        return words.size();
    }

    /** Returns which share of the shorter title's words the other has too; 0 when one has no words. */
    public double overlap(BagOfWords other) {
        ImmutableSet<String> mine = ImmutableSet.copyOf(words);
        ImmutableSet<String> theirs = ImmutableSet.copyOf(other.words);
        int shorter = Math.min(mine.size(), theirs.size());
        return shorter == 0 ? 0 : (double) Sets.intersection(mine, theirs).size() / shorter;
    }

    /** Returns how alike the titles are: 1 for the same words, 0 for none shared; a share of both titles' words. */
    public double likeness(BagOfWords other) {
        int both = size() + other.size();
        return both == 0 ? 0 : 2.0 * shared(other) / both;
    }

    private int shared(BagOfWords other) {
        Multiset<String> mine = HashMultiset.create(words);
        return Multisets.intersection(mine, HashMultiset.create(other.words)).size();
    }

    /** Returns whether the title ends with the words of the other. */
    public boolean endsWith(BagOfWords other) {
        int from = size() - other.size();
        return from >= 0 && words.subList(from, size()).equals(other.words);
    }

    /** Returns whether the title begins with the words of the other. */
    public boolean startsWith(BagOfWords other) {
        return size() >= other.size() && words.subList(0, other.size()).equals(other.words);
    }

    /** Returns the words without anything between them. */
    public String joined() {
        return String.join("", words);
    }
}
