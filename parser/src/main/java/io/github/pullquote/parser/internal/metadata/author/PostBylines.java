package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import java.util.List;

/**
 * Tells the bylines of posts, as live blogs have them: lines of one form that name different persons, with text or
 * headings between, none of them right under the page's headline. Their authors are not those of the page.
 */
final class PostBylines {
    private static final int PROSE = 100;
    private static final int STANDFIRST = 1;
    private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("h2", "h3", "h4");

    /** How many blocks of text and headings stand before each block. */
    private final int[] before;

    private PostBylines(Page page) {
        before = new int[page.blocks().size() + 1];
        for (int i = 0; i < page.blocks().size(); i++) {
            before[i + 1] = before[i] + (parts(page, page.blocks().get(i)) ? 1 : 0);
        }
    }

    private static boolean parts(Page page, PageBlock block) {
        return block.span().length() > PROSE
                || HEADINGS.contains(page.box(block).tag());
    }

    /** Returns the blocks of such lines; the block of the headline is -1 where the page shows none. */
    static ImmutableSet<Integer> find(List<BylineLine> lines, Page page, int headline) {
        PostBylines posts = new PostBylines(page);
        ImmutableListMultimap<String, BylineLine> places = Multimaps.index(lines, BylineLine::place);
        return places.asMap().values().stream()
                .map(List::copyOf)
                .filter(form -> posts.areOfPosts(form, headline))
                .flatMap(List::stream)
                .map(BylineLine::block)
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean areOfPosts(List<BylineLine> form, int headline) {
        boolean differ =
                form.stream().map(PostBylines::names).distinct().limit(2).count() > 1;
        return differ
                && form.get(0).block() > headline
                && between(headline, form.get(0).block()) > STANDFIRST
                && between(form.get(0).block(), form.get(form.size() - 1).block()) > 0;
    }

    private static ImmutableSet<String> names(BylineLine line) {
        return line.contributors().stream().map(Contributor::name).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns how many blocks of text and headings stand between two blocks. */
    private int between(int from, int to) {
        return before[to] - before[from + 1];
    }
}
