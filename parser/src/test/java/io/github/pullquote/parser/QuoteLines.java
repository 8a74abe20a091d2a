package io.github.pullquote.parser;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import java.util.List;

/** The quotes of an article as lines to compare: how the words are given, by whom, and the words. */
final class QuoteLines {
    private QuoteLines() {}

    static ImmutableList<String> of(Article article) {
        return of(article.quotes());
    }

    static ImmutableList<String> of(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> line(quote.kind(), quote.speakerName().orElse("nobody"), quote.text()))
                .collect(ImmutableList.toImmutableList());
    }

    static String line(QuoteKind kind, String speaker, String words) {
        return kind + " by " + speaker + ": " + words;
    }
}
