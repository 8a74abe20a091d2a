package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * Joins the pairs of all blocks: a quotation that is left open at the end of a paragraph goes on in the next one when
 * that begins with the same mark. Drops pairs without a letter or digit inside, and finds what stands in what.
 */
final class MarkJoiner {
    private final String source;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> open = new ArrayList<>();

    private static final class Draft {
        final Marked.Style style;
        // Almost always one; there may be as many drafts as half of the characters.
        List<Span> parts = ImmutableList.of();
        int firstBlock;
        int lastBlock;
        boolean closed;

        Draft(Marked.Style style) {
            this.style = style;
        }

        int start() {
            return parts.get(0).start();
        }

        int end() {
            return parts.get(parts.size() - 1).end();
        }

        void add(int block, List<Span> more) {
            lastBlock = block;
            if (parts.isEmpty()) {
                firstBlock = block;
                parts = ImmutableList.copyOf(more);
            } else {
                parts = parts instanceof ArrayList ? parts : new ArrayList<>(parts);
                parts.addAll(more);
            }
        }

        /** Whether the other begins in one of the parts and ends before this one does. */
        boolean contains(Draft other) {
            int at = Collections.binarySearch(parts, new Span(other.start(), Integer.MAX_VALUE));
            int part = -at - 2;
            return part >= 0 && parts.get(part).end() > other.start() && end() >= other.end();
        }
    }

    MarkJoiner(String source) {
        this.source = source;
    }

    /** Returns the mark that the last block leaves open. */
    char openMark() {
        return open.isEmpty()
                ? MarkScanner.Around.NONE
                : source.charAt(open.get(0).start());
    }

    /** Adds what the next block says after a dash, in pieces; before its pairs. */
    void addDash(int block, List<Span> pieces) {
        if (!pieces.isEmpty()) {
            Draft draft = newDraft(Marked.Style.DASH);
            draft.add(block, pieces);
            draft.closed = true;
        }
    }

    /** Adds a quotation that an element marks, by the blocks of its parts; at any time. */
    void addElement(List<Integer> blocks, List<Span> parts) {
        Draft draft = newDraft(Marked.Style.ELEMENT);
        for (int i = 0; i < parts.size(); i++) {
            draft.add(blocks.get(i), parts.subList(i, i + 1));
        }
        draft.closed = true;
    }

    /** Adds the pairs of the next scanned block, whose place is {@code span}. */
    void add(int block, Span span, List<MarkScanner.Pair> pairs) {
        boolean goesOn = goesOn(span.start(), pairs);
        List<Draft> before = List.copyOf(open);
        open.clear();
        for (MarkScanner.Pair pair : pairs) {
            Draft draft = goesOn ? before.get(0) : newDraft(style(pair.span().start()));
            goesOn = false;
            draft.add(block, pair.said());
            draft.closed = pair.closed();
            if (!pair.closed() && pair.span().end() == span.end()) {
                open.add(draft);
            }
        }
    }

    private boolean goesOn(int start, List<MarkScanner.Pair> pairs) {
        return !open.isEmpty()
                && !pairs.isEmpty()
                && pairs.get(0).span().start() == start
                && MarkPairs.areOfOneFamily(openMark(), source.charAt(start))
                && !TurnLabel.stands(source, start + 1, pairs.get(0).span().end());
    }

    private Marked.Style style(int start) {
        boolean typed = source.startsWith("''", start) || source.startsWith("``", start);
        if (source.startsWith(",,", start)) {
            return Marked.Style.LOW_TYPED;
        }
        return typed ? Marked.Style.TYPED : Marked.Style.MARKS;
    }

    private Draft newDraft(Marked.Style style) {
        Draft draft = new Draft(style);
        drafts.add(draft);
        return draft;
    }

    ImmutableList<Marked> join(Watch watch) {
        List<Marked> marked = new ArrayList<>();
        Deque<Integer> around = new ArrayDeque<>();
        List<Draft> kept = distinct(inOrder());
        for (Draft draft : kept) {
            watch.step();
            while (!around.isEmpty() && kept.get(around.element()).end() <= draft.start()) {
                around.pop();
            }
            OptionalInt parent = innermost(around, kept, draft);
            around.push(marked.size());
            marked.add(new Marked(
                    ImmutableList.copyOf(draft.parts),
                    draft.style,
                    draft.closed,
                    parent,
                    draft.firstBlock,
                    draft.lastBlock));
        }
        return ImmutableList.copyOf(marked);
    }

    private List<Draft> inOrder() {
        List<Draft> sorted = new ArrayList<>();
        for (Draft draft : drafts) {
            if (hasText(draft)) {
                sorted.add(draft);
            }
        }
        sorted.sort(MarkJoiner::compare);
        return sorted;
    }

    /** By their starts; of those that start together the longest first, and one by a dash behind one by marks. */
    private static int compare(Draft one, Draft other) {
        if (one.start() != other.start()) {
            return Integer.compare(one.start(), other.start());
        }
        return one.end() != other.end()
                ? Integer.compare(other.end(), one.end())
                : Boolean.compare(one.style == Marked.Style.DASH, other.style == Marked.Style.DASH);
    }

    private static OptionalInt innermost(Deque<Integer> around, List<Draft> kept, Draft inside) {
        for (int i : around) {
            if (kept.get(i).contains(inside)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Words that marks enclose, and an element or a dash as well, are one quotation: that of the marks. */
    private static List<Draft> distinct(List<Draft> sorted) {
        List<Draft> distinct = new ArrayList<>();
        for (Draft draft : sorted) {
            Draft last = distinct.isEmpty() ? draft : distinct.get(distinct.size() - 1);
            if (last == draft || last.start() != draft.start() || last.end() != draft.end()) {
                distinct.add(draft);
            }
        }
        return distinct;
    }

    private boolean hasText(Draft draft) {
        return draft.parts.stream().anyMatch(part -> hasText(part.start(), part.end()));
    }

    private boolean hasText(int start, int end) {
        int i = start;
        while (i < end) {
            int c = source.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }
}
