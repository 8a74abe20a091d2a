package io.github.pullquote.core.export;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import java.util.Optional;

/** The addresses that lead to the quotes of an article in its page; none when its address is not known. */
final class QuoteLinks {
    private final Optional<String> page;
    private final ImmutableList<TextFragment> fragments;

    private QuoteLinks(Optional<String> page, ImmutableList<TextFragment> fragments) {
        this.page = page;
        this.fragments = fragments;
    }

    static QuoteLinks of(Article article) {
        Optional<String> page = Address.of(article);
        return new QuoteLinks(page, page.isPresent() ? TextFragment.of(article) : ImmutableList.of());
    }

    Optional<String> page() {
        return page;
    }

    /** Returns the address of a quote by its index. */
    Optional<String> link(int quote) {
        return page.map(url -> fragments.get(quote).on(url));
    }
}
