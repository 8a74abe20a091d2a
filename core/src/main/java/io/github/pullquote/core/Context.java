package io.github.pullquote.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the sentences around a quote. */
final class Context {
    private Context() {}

    static Span of(Article article, Quote quote) {
        Span said = withReport(quote);
        String text = article.source().text();
        int start = blockAt(article.blocks(), said.start())
                .map(block -> SentenceEnds.startBefore(text, block.span(), said.start()))
                .orElse(said.start());
        int end = blockAt(article.blocks(), said.end() - 1)
                .map(block -> SentenceEnds.endAfter(text, block.span(), said.end()))
                .orElse(said.end());
        return new Span(start, end);
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
