package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.hint.AuthorMark;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.Optional;

/**
 * What a page holds about its authors.
 *
 * @param markup in machine-readable form
 * @param page its text
 * @param traces in visible elements
 */
record AuthorPage(PageData markup, Page page, AuthorTraces traces) {
    static AuthorPage of(Page page, PageData markup, Optional<PageElement> headline) {
        return new AuthorPage(markup, page, AuthorTraces.of(page, headline));
    }

    /** Returns what is left when nobody is named in some blocks. */
    AuthorPage without(ImmutableSet<Integer> blocks) {
        return new AuthorPage(markup, page, traces.without(blocks));
    }

    /** Returns what the first elements with the mark say. */
    ImmutableList<RawAuthor> traced(AuthorMark mark) {
        return (mark == AuthorMark.BYLINE ? traces.innermost(mark) : traces.first(mark))
                .stream()
                        .map(trace -> RawAuthor.of(traces.text(trace)))
                        .distinct()
                        .collect(ImmutableList.toImmutableList());
    }
}
