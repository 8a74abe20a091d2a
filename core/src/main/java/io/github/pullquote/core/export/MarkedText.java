package io.github.pullquote.core.export;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives the text of block after block with its marks as elements that nest: a mark that ends inside of another, or at the
 * edge of a block, is closed and opened again.
 */
final class MarkedText {
    /** Deeper marks are left out: readers of markup bear only so much. */
    private static final int MAX_DEPTH = 16;

    private final String text;
    private final ImmutableList<Mark> marks;
    private final Handler handler;

    /** The marks that reach over the place that was come to. */
    private final List<Mark> over = new ArrayList<>();

    private final Deque<Mark> open = new ArrayDeque<>();
    private final Set<Mark> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    private int next;

    /** Takes what stands in a block, in order. */
    interface Handler {
        /**
         * A mark begins, or goes on.
         *
         * @param first whether it begins
         */
        void open(Mark mark, boolean first) throws IOException;

        void close(Mark mark) throws IOException;

        void text(String text) throws IOException;
    }

    MarkedText(Article article, Predicate<Mark> wanted, Handler handler) {
        this.text = article.source().text();
        this.marks = Mark.of(article).stream().filter(wanted).collect(ImmutableList.toImmutableList());
        this.handler = handler;
    }

    /** Gives the text of a block; blocks are to come in order. */
    void write(Span block) throws IOException {
        skipTo(block.start());
        for (Mark mark : over) {
            open(mark);
        }
        int from = block.start();
        while (from < block.end()) {
            closeAt(from);
            openAt(from);
            int to = nextEdge(block.end());
            handler.text(text.substring(from, to));
            from = to;
        }
        while (!open.isEmpty()) {
            handler.close(open.pop());
        }
        over.removeIf(mark -> mark.span().end() <= block.end());
    }

    /** Passes the marks that begin between two blocks. */
    private void skipTo(int place) {
        while (next < marks.size() && marks.get(next).span().start() < place) {
            over.add(marks.get(next++));
        }
        over.removeIf(mark -> mark.span().end() <= place);
    }

    private void open(Mark mark) throws IOException {
        if (open.size() < MAX_DEPTH) {
            open.push(mark);
            handler.open(mark, begun.add(mark));
        }
    }

    private void openAt(int place) throws IOException {
        while (next < marks.size() && marks.get(next).span().start() == place) {
            Mark mark = marks.get(next++);
            if (!mark.span().isEmpty()) {
                over.add(mark);
                open(mark);
            }
        }
    }

    private void closeAt(int place) throws IOException {
        over.removeIf(mark -> mark.span().end() <= place);
        Deque<Mark> again = new ArrayDeque<>();
        while (open.stream().anyMatch(mark -> mark.span().end() <= place)) {
            Mark mark = open.pop();
            handler.close(mark);
            if (mark.span().end() > place) {
                again.push(mark);
            }
        }
        for (Mark mark : again) {
            open(mark);
        }
    }

    private int nextEdge(int end) {
        int edge = next < marks.size() ? Math.min(end, marks.get(next).span().start()) : end;
        for (Mark mark : open) {
            edge = Math.min(edge, mark.span().end());
        }
        return edge;
    }
}
