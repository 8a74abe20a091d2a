package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads a paragraph that a dash opens as speech, in pieces: what the narrator puts in between ({@code —dijo Ana—}), the
 * incise, is left out.
 *
 * <p>A dash opens an incise when it stands on the word after it ({@code No voy —dijo}), or after a comma or the end of a
 * sentence and before a small letter ({@code Нет, — сказала}), or before a cue verb of the language. It closes one when
 * it stands on the word before ({@code dijo Ana—}), or after a full stop or comma ({@code сказала Анна. — Завтра}).
 */
final class DashSpeech {
    private static final String DASHES = "—–―";
    /** A hyphen is a dash as typed, where a space stands behind it. */
    private static final String TYPED = "-" + DASHES;

    private static final int LONGEST_WORD = 30;

    private final String source;
    private final Span block;
    private final String dashes;
    private final ImmutableSet<String> cues;
    private final ImmutableList.Builder<Span> pieces = ImmutableList.builder();
    private boolean onWord;

    private DashSpeech(String source, Span block, ImmutableSet<String> cues) {
        this.source = source;
        this.block = block;
        this.dashes = source.charAt(block.start()) == '-' ? TYPED : DASHES;
        this.cues = cues;
    }

    /** Returns whether the block begins with a dash, then words: no quotation mark, no small letter. */
    static boolean opens(String source, Span block) {
        if (block.isEmpty() || DASHES.indexOf(source.charAt(block.start())) < 0) {
            return false;
        }
        int first = skip(source, block.start() + 1, block.end(), WhiteSpace::isWhite);
        return first < block.end() && opensSpeech(source.charAt(first));
    }

    private static boolean opensSpeech(char c) {
        return !MarkPairs.isMark(c) && !Character.isLowerCase(c) && TYPED.indexOf(c) < 0;
    }

    /**
     * Returns whether the block begins with a hyphen that stands for a dash: a space behind it, and an incise that another
     * one opens before a cue verb. Items of lists have none.
     */
    static boolean opensTyped(String source, Span block, Supplier<ImmutableSet<String>> cues) {
        int first = block.start() + 2;
        boolean opens = first < block.end()
                && source.charAt(block.start()) == '-'
                && WhiteSpace.isWhite(source.charAt(block.start() + 1))
                && opensSpeech(source.charAt(first));
        return opens && new DashSpeech(source, block, cues.get()).holdsIncise();
    }

    private boolean holdsIncise() {
        for (int i = block.start() + 1; i < block.end(); i++) {
            if (isBorder(i, false)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the block ends like a sentence; a list of names or things does not. */
    static boolean endsSentence(String source, Span block) {
        return ".!?…»”\"".indexOf(source.charAt(block.end() - 1)) >= 0;
    }

    /** Returns whether a question or a cry, such as people make to each other, ends the block or a piece of it. */
    static boolean asks(String source, Span block) {
        for (int i = block.start(); i < block.end(); i++) {
            boolean ends = i + 1 == block.end()
                    || i + 2 < block.end()
                            && WhiteSpace.isWhite(source.charAt(i + 1))
                            && DASHES.indexOf(source.charAt(i + 2)) >= 0;
            if (ends && "?!".indexOf(source.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the pieces of speech of a block that opens with a dash.
     *
     * @param marked the pairs of the block; dashes inside them part nothing
     * @param cues the forms of the cue verbs of the language
     */
    static ImmutableList<Span> pieces(
            String source, Span block, Iterable<MarkScanner.Pair> marked, ImmutableSet<String> cues) {
        return new DashSpeech(source, block, cues).read(marked);
    }

    private ImmutableList<Span> read(Iterable<MarkScanner.Pair> marked) {
        int from = block.start() + 1;
        int at = from;
        boolean incise = false;
        for (MarkScanner.Pair pair : marked) {
            for (; at < pair.span().start(); at++) {
                if (isBorder(at, incise)) {
                    from = border(from, at, incise);
                    incise = !incise;
                }
            }
            at = Math.max(at, pair.span().end());
        }
        for (; at < block.end(); at++) {
            if (isBorder(at, incise)) {
                from = border(from, at, incise);
                incise = !incise;
            }
        }
        if (!incise) {
            add(from, block.end());
        }
        return pieces.build();
    }

    private boolean isBorder(int i, boolean incise) {
        return dashes.indexOf(source.charAt(i)) >= 0 && (incise ? closesIncise(i) : opensIncise(i));
    }

    private int border(int from, int i, boolean incise) {
        if (!incise) {
            add(from, i);
            return i;
        }
        return skip(source, i + 1, block.end(), c -> WhiteSpace.isWhite(c) || ".,:;".indexOf(c) >= 0);
    }

    private void add(int start, int end) {
        Span words = WhiteSpace.trim(source, new Span(start, end));
        boolean spoken =
                source.substring(words.start(), words.end()).codePoints().anyMatch(Character::isLetterOrDigit);
        if (spoken) {
            pieces.add(words);
        }
    }

    private boolean opensIncise(int i) {
        boolean free = WhiteSpace.isWhite(charAt(i - 1));
        onWord = free && Character.isLetter(charAt(i + 1)) && charAt(i) != '-';
        return onWord || free && WhiteSpace.isWhite(charAt(i + 1)) && opensSpaced(i);
    }

    private boolean opensSpaced(int i) {
        int last = i - 1;
        while (last > block.start() && WhiteSpace.isWhite(source.charAt(last))) {
            last--;
        }
        int first = skip(source, i + 1, block.end(), WhiteSpace::isWhite);
        boolean stop = ",?!…".indexOf(source.charAt(last)) >= 0;
        return stop && Character.isLowerCase(charAt(first)) || cues.contains(word(first));
    }

    private String word(int first) {
        int end = skip(source, first, Math.min(block.end(), first + LONGEST_WORD), Character::isLetter);
        return source.substring(first, end).toLowerCase(Locale.ROOT);
    }

    private boolean closesIncise(int i) {
        boolean free = WhiteSpace.isWhite(charAt(i - 1));
        return onWord ? !free : free && ".,:!?".indexOf(charAt(i - 2)) >= 0;
    }

    private char charAt(int i) {
        return i >= block.start() && i < block.end() ? source.charAt(i) : ' ';
    }

    private static int skip(String source, int from, int end, Predicate<Character> skipped) {
        int i = from;
        while (i < end && skipped.test(source.charAt(i))) {
            i++;
        }
        return i;
    }
}
