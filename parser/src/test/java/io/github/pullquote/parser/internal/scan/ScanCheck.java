package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.Lists;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.text.Token;
import java.util.Collections;
import java.util.List;

/** Checks the laws of every scan. */
final class ScanCheck {
    private ScanCheck() {}

    static void check(Scan scan) {
        tokens(scan);
        sentences(scan);
        for (int i = 0; i < scan.marked().size(); i++) {
            marked(scan, i);
        }
    }

    /** Tokens are in order, and hold whatever is not white space. */
    private static void tokens(Scan scan) {
        int covered = 0;
        for (Token token : scan.tokens()) {
            require(token.text().equals(scan.source().substring(token.start(), token.end())), "text of", token);
            require(!token.text().isBlank(), "blank", token);
            require(isWhite(scan.source(), covered, token.start()), "lost before", token);
            covered = token.end();
        }
        require(isWhite(scan.source(), covered, scan.source().length()), "lost after", covered);
    }

    private static boolean isWhite(String text, int start, int end) {
        return WhiteSpace.trim(text, new Span(start, end)).isEmpty();
    }

    /** Sentences follow each other without a gap, each in one block. */
    private static void sentences(Scan scan) {
        int end = 0;
        for (Scan.Sentence sentence : scan.sentences()) {
            require(sentence.first() == end && end < sentence.end(), "gap before", sentence);
            Span block = scan.blocks().get(sentence.block()).span();
            Token first = scan.tokens().get(sentence.first());
            Token last = scan.tokens().get(sentence.end() - 1);
            require(block.contains(new Span(first.start(), last.end())), "outside of its block", sentence);
            end = sentence.end();
        }
        require(end == scan.tokens().size(), "no sentence after", end);
    }

    /** Parts are in order, each in its block; a parent comes before and encloses all of them. */
    private static void marked(Scan scan, int i) {
        Marked marked = scan.marked().get(i);
        List<Block> blocks = scan.blocks();
        int end = 0;
        for (Span part : marked.parts()) {
            require(blockAt(blocks, part.start()).contains(part), "outside of a block", marked);
            require(part.start() >= end, "parts overlap", marked);
            end = part.end();
        }
        require(blocks.get(marked.firstBlock()).span().contains(marked.start()), "begins in another block", marked);
        require(blocks.get(marked.lastBlock()).span().contains(marked.end() - 1), "ends in another block", marked);
        require(i == 0 || scan.marked().get(i - 1).start() <= marked.start(), "out of order", marked);
        marked.parent().ifPresent(parent -> {
            Span around = hull(scan.marked().get(parent));
            require(parent < i && around.contains(hull(marked)), "not in its parent", marked);
            require(!around.equals(hull(marked)), "is its parent", marked);
        });
    }

    /** The last block that begins at or before an offset. */
    private static Span blockAt(List<Block> blocks, int offset) {
        List<Span> spans = Lists.transform(blocks, Block::span);
        return spans.get(-Collections.binarySearch(spans, new Span(offset, Integer.MAX_VALUE)) - 2);
    }

    private static Span hull(Marked marked) {
        return new Span(marked.start(), marked.end());
    }

    private static void require(boolean holds, String what, Object value) {
        if (!holds) {
            throw new AssertionError(what + ": " + value);
        }
    }
}
