package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    private Draft open;
    private int openBlock = -1;

    private static final class Draft {
        final List<Span> parts = new ArrayList<>();
        final List<Integer> blocks = new ArrayList<>();
        boolean closed;

        int start() {
            return parts.get(0).start();
        }
    }

    MarkJoiner(String source) {
        this.source = source;
        this.open = new Draft();
    }

    /** Adds the pairs of the next scanned block. */
    void add(int index, Block block, List<MarkScanner.Pair> pairs) {
        boolean goesOn = openBlock >= 0
                && openBlock + 1 == index
                && !pairs.isEmpty()
                && pairs.get(0).span().start() == block.span().start()
                && source.charAt(block.span().start()) == source.charAt(open.start());
        Draft previous = open;
        openBlock = -1;
        for (MarkScanner.Pair pair : pairs) {
            Draft draft = goesOn ? previous : newDraft();
            goesOn = false;
            draft.parts.add(pair.span());
            draft.blocks.add(index);
            draft.closed = pair.closed();
            if (!pair.closed()) {
                open = draft;
                openBlock = index;
            }
        }
    }

    private Draft newDraft() {
        Draft draft = new Draft();
        drafts.add(draft);
        return draft;
    }

    ImmutableList<Marked> join() {
        List<Marked> marked = new ArrayList<>();
        Deque<Integer> around = new ArrayDeque<>();
        for (Draft draft : drafts) {
            if (!hasText(draft)) {
                continue;
            }
            while (!around.isEmpty() && marked.get(around.peek()).end() <= draft.start()) {
                around.pop();
            }
            OptionalInt parent = around.isEmpty() ? OptionalInt.empty() : OptionalInt.of(around.peek());
            around.push(marked.size());
            marked.add(new Marked(
                    ImmutableList.copyOf(draft.parts),
                    isTyped(draft),
                    draft.closed,
                    parent,
                    ImmutableList.copyOf(draft.blocks)));
        }
        return ImmutableList.copyOf(marked);
    }

    private boolean isTyped(Draft draft) {
        return source.startsWith("''", draft.start()) || source.startsWith("``", draft.start());
    }

    private boolean hasText(Draft draft) {
        return draft.parts.stream()
                .anyMatch(part ->
                        source.substring(part.start(), part.end()).codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
