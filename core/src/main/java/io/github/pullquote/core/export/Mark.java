package io.github.pullquote.core.export;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Cue;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Span;
import java.util.Comparator;
import java.util.Optional;

/**
 * A stretch of the source that is marked up.
 *
 * @param span the stretch
 * @param kind what it is
 * @param quote the quote it belongs to
 * @param index the index of that quote
 * @param part which of its parts it is, from 0; 0 too for what is no part
 */
record Mark(Span span, Kind kind, Quote quote, int index, int part) {
    /** What is marked; where two begin and end at once, the first is the outer one. */
    enum Kind {
        QUOTE,
        MENTION,
        CUE
    }

    private static final Comparator<Mark> OUTER_FIRST = Comparator.<Mark>comparingInt(mark -> mark.span.start())
            .thenComparing(mark -> -mark.span.end())
            .thenComparing(Mark::kind)
            .thenComparing(Mark::index);

    /** Returns all that can be marked in an article, in order of start, the longer first. */
    static ImmutableList<Mark> of(Article article) {
        ImmutableList.Builder<Mark> marks = ImmutableList.builder();
        for (int i = 0; i < article.quotes().size(); i++) {
            addAll(marks, article.quotes().get(i), i);
        }
        return ImmutableList.sortedCopyOf(OUTER_FIRST, marks.build());
    }

    private static void addAll(ImmutableList.Builder<Mark> marks, Quote quote, int index) {
        for (int part = 0; part < quote.parts().size(); part++) {
            marks.add(new Mark(quote.parts().get(part).span(), Kind.QUOTE, quote, index, part));
        }
        Optional<Attribution> attribution = quote.attribution();
        attribution
                .flatMap(Attribution::mention)
                .ifPresent(mention -> marks.add(new Mark(mention.span(), Kind.MENTION, quote, index, 0)));
        attribution
                .flatMap(Attribution::cue)
                .map(Cue::passage)
                .ifPresent(cue -> marks.add(new Mark(cue.span(), Kind.CUE, quote, index, 0)));
    }
}
