package io.github.pullquote.parser.seeds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.core.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quote of an article that a row of the fact file is about.
 *
 * <p>Punctuation and marks at the edges do not count. Indirect and mixed quotes may be given with more of their clause:
 * the row's words must be inside, and make up enough of it.
 */
final class QuoteMatcher {
    private static final double INDIRECT_SHARE = 0.8;
    private static final double MIXED_SHARE = 0.2;
    private static final ImmutableSet<QuoteKind> WIDER = ImmutableSet.of(QuoteKind.INDIRECT, QuoteKind.MIXED);

    private static final RuleId TURN = new RuleId("quote.turn");

    private final Article article;
    private final Set<Quote> matched = new HashSet<>();

    QuoteMatcher(Article article) {
        this.article = article;
    }

    /** Returns the quote that holds the part, first the one that is just that. */
    Optional<Quote> find(GoldObject row, Span part) {
        String content = Lenient.bare(article.source().slice(part));
        Optional<Quote> exact = article.quotes().stream()
                .filter(quote -> quote.parts().stream()
                        .anyMatch(passage -> passage.span().overlaps(part)
                                && Lenient.bare(passage.text()).equals(content)))
                .findFirst();
        Optional<Quote> found = exact.or(() -> wider(row, part, content));
        found.ifPresent(matched::add);
        return found;
    }

    private Optional<Quote> wider(GoldObject row, Span part, String content) {
        double share = kinds(row).contains("mixed") ? MIXED_SHARE : INDIRECT_SHARE;
        return article.quotes().stream()
                .filter(quote -> WIDER.contains(quote.kind()))
                .filter(quote -> quote.parts().stream()
                        .anyMatch(passage -> passage.span().overlaps(part) && holds(passage, content, share)))
                .findFirst();
    }

    private static boolean holds(Passage passage, String content, double share) {
        return Lenient.spaced(passage.text()).contains(content)
                && Lenient.words(content).size()
                        >= share * Lenient.words(passage.text()).size();
    }

    /** Returns the quote with these words that repeats another. */
    Optional<Quote> repeating(String words) {
        String content = Lenient.bare(words);
        Optional<Quote> found = article.quotes().stream()
                .filter(quote -> quote.repeats().isPresent())
                .filter(quote -> quote.parts().stream()
                        .anyMatch(passage -> Lenient.bare(passage.text()).equals(content)))
                .findFirst();
        found.ifPresent(matched::add);
        return found;
    }

    /** Returns the kinds that are right for a row. */
    static ImmutableSet<String> kinds(GoldObject row) {
        return ImmutableSet.<String>builder()
                .add(row.text("kind").orElseThrow())
                .addAll(row.texts("alsoKinds"))
                .build();
    }

    /** Returns the quotes with marks that no row was about; turns are no rows of quotes. */
    ImmutableList<Quote> others() {
        return article.quotes().stream()
                .filter(quote -> !quote.rule().equals(TURN))
                .filter(quote -> quote.kind() != QuoteKind.INDIRECT && !matched.contains(quote))
                .collect(ImmutableList.toImmutableList());
    }
}
