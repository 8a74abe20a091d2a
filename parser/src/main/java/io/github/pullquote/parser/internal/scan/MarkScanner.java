package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Pairs the quotation marks of one block, in one pass with a stack of what is open.
 *
 * <p>A mark that can open or close is decided by what stands beside it. A single mark that is never closed is an
 * apostrophe, unless it is curly and opens the block, or the next block opens with one too. A double mark that is never closed runs to the end of the block.
 */
final class MarkScanner {
    /** Deeper nesting does not occur in text; a bound keeps hostile input linear. */
    private static final int MAX_DEPTH = 8;

    private final String source;
    private final Span block;
    private final MarkContext context;
    private final Apostrophes apostrophes;
    private final BitSet marks;
    private final Watch watch;
    private final Around around;
    private final List<Open> open = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Integer> strays = new ArrayList<>();

    private record Open(int start, char mark) {}

    /**
     * A pair of marks within the block.
     *
     * @param span marks included
     * @param closed whether the second mark was found
     * @param said what is said in them: without a reporting clause inside, all
     */
    record Pair(Span span, boolean closed, ImmutableList<Span> said) {
        Pair(Span span, boolean closed) {
            this(span, closed, ImmutableList.of(span));
        }
    }

    /**
     * What the block holds.
     *
     * @param pairs in order of start, outer before inner
     * @param strays offsets of closing marks that close nothing
     */
    record Found(ImmutableList<Pair> pairs, ImmutableList<Integer> strays) {}

    /**
     * What stands before and after the block.
     *
     * @param open the mark that the paragraph before leaves open; {@link #NONE} when it leaves none
     * @param next the first character of the next paragraph; {@link #NONE} after the last
     */
    record Around(char open, char next) {
        static final char NONE = 0;
    }

    private MarkScanner(String source, Span block, Around around, Table apostropheWords, BitSet marks, Watch watch) {
        this.watch = watch;
        this.around = around;
        this.source = source;
        this.block = block;
        this.context = new MarkContext(source, block);
        this.apostrophes = new Apostrophes(source, block, context, apostropheWords);
        this.marks = marks;
    }

    /** Scans a block; sets the offsets of its marks in {@code marks}. */
    static Found scan(String source, Span block, Around around, Table apostropheWords, BitSet marks, Watch watch) {
        return new MarkScanner(source, block, around, apostropheWords, marks, watch).scan();
    }

    private Found scan() {
        for (int i = block.start(); i < block.end(); i++) {
            char c = source.charAt(i);
            watch.step();
            if (!MarkPairs.mayBeMark(c)) {
                continue;
            }
            if (isTyped(i) && !endsSingleFirst(i)) {
                typed(i++);
            } else if (opensLow(i)) {
                push(i++, MarkPairs.LOW);
            } else if (MarkPairs.isSingle(c)) {
                single(i, c);
            } else if (c == '"') {
                straight(i);
            } else if (MarkPairs.isMark(c)) {
                directed(i, c);
            }
        }
        for (Open left : open) {
            endUnclosed(left);
        }
        pairs.sort((one, other) -> Integer.compare(one.span.start(), other.span.start()));
        return new Found(ImmutableList.copyOf(pairs), ImmutableList.copyOf(strays));
    }

    /** A straight mark closes what is open, unless it stands where marks open and the next one closes. */
    private void straight(int i) {
        int opener = innermostClosedBy('"');
        boolean nextCloses = context.nextCloses(i + 1);
        if (context.isPrime(i, opener >= 0 && !nextCloses) || context.isInsideHebrew(i)) {
            return;
        }
        if (opener >= 0 && !(opensOnly(i) && nextCloses)) {
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
        if (opener >= 0 && (!opensOnly(i) || isMirrored(open.get(opener).mark, c))) {
            close(opener, i);
        } else if (reopens(i, c)) {
            push(i, around.open);
        } else if (isOpener(i, c)) {
            push(i, c);
        } else {
            stray(i);
        }
    }

    /** Whether the mark is the proper closing one: it closes wherever it stands, with no-break spaces around too. */
    private static boolean isMirrored(char opener, char closer) {
        return closer == '”' || opener != closer && opener != '»' && opener != '›' && closer != '“';
    }

    /** French may begin the next paragraph of a quotation with the mark that closes it. */
    private boolean reopens(int i, char c) {
        return c == '»' && i == block.start() && around.open == '«';
    }

    private boolean isOpener(int i, char c) {
        return switch (c) {
            case '“', '«', '‹' -> true;
            case '”', '»', '›' -> opensOnly(i) && !context.isBeforeStop(i);
            default -> MarkPairs.alwaysOpens(c);
        };
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

    /** Two commas before which no word ends, a third one aside that does: {@code zei Bos,,, we winnen''}. */
    private boolean opensLow(int i) {
        boolean two = i + 2 < block.end() && source.charAt(i) == ',' && source.charAt(i + 1) == ',';
        if (!two || source.charAt(i + 2) == ',') {
            return false;
        }
        char before = context.before(i);
        return WhiteSpace.isWhite(before) || ",:;.(–—-".indexOf(before) >= 0;
    }

    private void single(int i, char c) {
        if (c == '’' && context.isInsideWord(i) || c == '\'' && context.isInsideWord(i)) {
            return;
        }
        int opener = innermostClosedBy(c);
        if (opener >= 0 && opener == open.size() - 1 && context.closes(i)) {
            if (!apostrophes.closesWord(i, open.get(opener).start)) {
                close(opener, i);
            }
        } else if (c != '’' && context.opens(i) && !apostrophes.opensWord(i)) {
            push(i, c);
        }
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
        if (open.size() == MAX_DEPTH) {
            dropApostrophe();
        }
        if (open.size() < MAX_DEPTH) {
            open.add(new Open(i, mark));
        }
        if (!MarkPairs.isSingle(mark) && mark != MarkPairs.LOW) {
            marks.set(i);
        }
    }

    /** Makes room: of so many marks that are open, a single one is most likely no quotation mark. */
    private void dropApostrophe() {
        for (int k = 0; k < open.size(); k++) {
            if (MarkPairs.isSingle(open.get(k).mark)) {
                open.remove(k);
                return;
            }
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
        if (first.mark == MarkPairs.LOW) {
            marks.set(first.start + 1);
        }
        marks.set(i);
        pairs.add(new Pair(new Span(first.start, i + 1), true));
    }

    private void endUnclosed(Open left) {
        if (left.mark == MarkPairs.LOW || MarkPairs.isSingle(left.mark) && !isKept(left)) {
            return;
        }
        if (isBlank(left.start + 1)) {
            stray(left.start);
            return;
        }
        marks.set(left.start);
        pairs.add(new Pair(new Span(left.start, block.end()), false));
    }

    /** A single mark that is never closed is an apostrophe, unless it opens the block or the next one opens so too. */
    private boolean isKept(Open left) {
        return left.mark == '‘' && left.start == block.start() || MarkPairs.isSingle(around.next) && around.next != '’';
    }

    private boolean isBlank(int from) {
        for (int i = from; i < block.end(); i++) {
            char c = source.charAt(i);
            if (!WhiteSpace.isWhite(c) && !MarkPairs.isMark(c)) {
                return false;
            }
        }
        return true;
    }
}
