package io.github.pullquote.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the sentences around a quote. */
final class Context {
    /**
     * How far a sentence is followed from the words in it: no sentence of a newspaper is as long, and text without any
     * full stop would else be read from its start to its end for each quote.
     */
    private static final int REACH = 4_000;

    private Context() {}

    static Span of(Article article, Quote quote) {
        Span said = withReport(quote);
        String text = article.source().text();
        int start = blockAt(article.blocks(), said.start())
                .map(block -> SentenceEnds.startBefore(text, near(text, block, said), said.start()))
                .orElse(said.start());
        int end = blockAt(article.blocks(), said.end() - 1)
                .map(block -> SentenceEnds.endAfter(text, near(text, block, said), said.end()))
                .orElse(said.end());
        return new Span(start, end);
    }

    /** Returns the part of a block that lies within reach, no surrogate pair split. */
    private static Span near(String text, Block block, Span said) {
        int start = Math.max(block.span().start(), said.start() - REACH);
        int end = Math.min(block.span().end(), said.end() + REACH);
        return new Span(splitsPair(text, start) ? start - 1 : start, splitsPair(text, end) ? end + 1 : end);
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static Span withReport(Quote quote) {
        Optional<Attribution> attribution = quote.attribution();
        Optional<Cue> cue = attribution.flatMap(Attribution::cue);
        return Stream.of(attribution.flatMap(Attribution::mention), cue.map(Cue::passage), cue.flatMap(Cue::particle))
                .flatMap(Optional::stream)
                .map(Passage::span)
                .reduce(quote.span(), Span::hull);
    }

    /** Returns the block that an offset lies in, by bisection. */
    static Optional<Block> blockAt(List<Block> blocks, int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span span = blocks.get(middle).span();
            if (span.contains(offset)) {
                return Optional.of(blocks.get(middle));
            }
            if (span.end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.empty();
    }
}
