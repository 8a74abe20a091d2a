package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.text.Watch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Pairs the quotation marks of one block, in one pass with a stack of what is open.
 *
 * <p>A mark that can open or close is decided by what stands beside it. A single mark that is never closed is an
 * apostrophe, unless it is curly and opens the block. A double mark that is never closed runs to the end of the block.
 */
final class MarkScanner {
    /** Deeper nesting does not occur in text; a bound keeps hostile input linear. */
    private static final int MAX_DEPTH = 8;

    private final String source;
    private final Span block;
    private final MarkContext context;
    private final Table apostropheWords;
    private final BitSet marks;
    private final Watch watch;
    private final List<Open> open = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Integer> strays = new ArrayList<>();
    private int straightLeft;

    private record Open(int start, char mark) {}

    /**
     * A pair of marks within the block.
     *
     * @param span marks included
     * @param closed whether the second mark was found
     */
    record Pair(Span span, boolean closed) {}

    /**
     * What the block holds.
     *
     * @param pairs in order of start, outer before inner
     * @param strays offsets of closing marks that close nothing
     */
    record Found(ImmutableList<Pair> pairs, ImmutableList<Integer> strays) {}

    private MarkScanner(String source, Span block, Table apostropheWords, BitSet marks, Watch watch) {
        this.watch = watch;
        this.source = source;
        this.block = block;
        this.context = new MarkContext(source, block);
        this.apostropheWords = apostropheWords;
        this.marks = marks;
    }

    /** Scans a block; sets the offsets of its marks in {@code marks}. */
    static Found scan(String source, Span block, Table apostropheWords, BitSet marks, Watch watch) {
        return new MarkScanner(source, block, apostropheWords, marks, watch).scan();
    }

    private Found scan() {
        straightLeft = count('"');
        for (int i = block.start(); i < block.end(); i++) {
            char c = source.charAt(i);
            watch.step();
            if (isTyped(i) && !endsSingleFirst(i)) {
                typed(i++);
            } else if (MarkPairs.isSingle(c)) {
                single(i, c);
            } else if (c == '"') {
                straight(i);
                straightLeft--;
            } else if (MarkPairs.isMark(c)) {
                directed(i, c);
            }
        }
        for (Open left : open) {
            endUnclosed(left);
        }
        pairs.sort(Comparator.comparing((Pair pair) -> pair.span.start()));
        return new Found(ImmutableList.copyOf(pairs), ImmutableList.copyOf(strays));
    }

    private int count(char mark) {
        int n = 0;
        for (int i = block.start(); i < block.end(); i++) {
            if (source.charAt(i) == mark) {
                n++;
            }
        }
        return n;
    }

    /** A straight mark closes what is open, unless it stands where marks open and the rest would pair up without it. */
    private void straight(int i) {
        int opener = innermostClosedBy('"');
        if (context.isPrime(i, opener >= 0)) {
            return;
        }
        if (opener >= 0 && !(opensOnly(i) && straightLeft % 2 == 0)) {
            close(opener, i);
        } else if (opener >= 0 || opensOnly(i) || !context.closes(i)) {
            push(i, '"');
        } else {
            stray(i);
        }
    }

    private boolean opensOnly(int i) {
        return context.opens(i) && !context.closes(i);
    }

    /** Curly marks, guillemets and corner marks: the sign says which way, the place decides where languages differ. */
    private void directed(int i, char c) {
        int opener = innermostClosedBy(c);
        boolean mayOpen = MarkPairs.opens(c) && !(c == '»' && context.after(i) == ' ');
        if (opener >= 0 && !(mayOpen && c != '”' && opensOnly(i))) {
            close(opener, i);
        } else if (MarkPairs.alwaysOpens(c) || c == '“' || c == '«' || mayOpen && opensOnly(i)) {
            push(i, c);
        } else if (MarkPairs.alwaysCloses(c) || c == '”' || context.closes(i)) {
            stray(i);
        }
    }

    /** Whether a double mark is typed here as two signs: {@code ''} or {@code ``}. */
    private boolean isTyped(int i) {
        char c = source.charAt(i);
        return (c == '\'' || c == '`') && i + 1 < block.end() && source.charAt(i + 1) == c;
    }

    /** Of three apostrophes the first closes a single quotation when one is open inside. */
    private boolean endsSingleFirst(int i) {
        boolean three = i + 2 < block.end() && source.charAt(i + 2) == '\'';
        return three && !open.isEmpty() && open.get(open.size() - 1).mark == '\'';
    }

    private void typed(int i) {
        boolean opens = source.charAt(i) == '`' || context.opensPair(i);
        int opener = innermostClosedBy(MarkPairs.TYPED);
        if (opener >= 0 && !(opens && !context.closes(i + 1))) {
            close(opener, i + 1);
            marks.set(i);
        } else if (opens) {
            push(i, MarkPairs.TYPED);
            marks.set(i + 1);
        }
    }

    private void single(int i, char c) {
        if (c == '’' && context.isInsideWord(i) || c == '\'' && context.isInsideWord(i)) {
            return;
        }
        int opener = innermostClosedBy(c);
        if (opener >= 0 && opener == open.size() - 1 && context.closes(i)) {
            if (!isApostrophe(i)) {
                close(opener, i);
            }
        } else if (c != '’' && context.opens(i) && !opensWordWithApostrophe(i)) {
            push(i, c);
        }
    }

    /** After a word in -s or -in' the sign is an apostrophe if a later one can close the quotation. */
    private boolean isApostrophe(int i) {
        return context.isBetweenWords(i) && context.mayBeApostrophe(i) && closerFollows(i + 1);
    }

    private boolean closerFollows(int from) {
        for (int i = from; i < block.end(); i++) {
            char c = source.charAt(i);
            if (c == '‘' || c == '"' || c == '“' || c == '”') {
                return false;
            }
            if ((c == '’' || c == '\'') && !context.isInsideWord(i)) {
                return context.closes(i);
            }
        }
        return false;
    }

    private boolean opensWordWithApostrophe(int i) {
        int end = i + 1;
        while (end < block.end() && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        String word = source.substring(i + 1, Math.min(end, i + 12)).toLowerCase(Locale.ROOT);
        return apostropheWords.contains(word) || isDecade(word);
    }

    private static boolean isDecade(String word) {
        return (word.length() == 2 || word.length() == 3 && word.endsWith("s"))
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(1));
    }

    private int innermostClosedBy(char c) {
        for (int k = open.size() - 1; k >= 0; k--) {
            if (MarkPairs.closes(open.get(k).mark, c)) {
                return k;
            }
        }
        return -1;
    }

    private void push(int i, char mark) {
        if (open.size() < MAX_DEPTH) {
            open.add(new Open(i, mark));
        }
        if (!MarkPairs.isSingle(mark)) {
            marks.set(i);
        }
    }

    private void stray(int i) {
        marks.set(i);
        strays.add(i);
    }

    /** Closes the pair; what was opened inside and not closed was no quotation. */
    private void close(int opener, int i) {
        Open first = open.get(opener);
        while (open.size() > opener) {
            open.remove(open.size() - 1);
        }
        marks.set(first.start);
        marks.set(i);
        pairs.add(new Pair(new Span(first.start, i + 1), true));
    }

    private void endUnclosed(Open left) {
        if (MarkPairs.isSingle(left.mark) && !(left.mark == '‘' && left.start == block.start())) {
            return;
        }
        marks.set(left.start);
        pairs.add(new Pair(new Span(left.start, block.end()), false));
    }
}
