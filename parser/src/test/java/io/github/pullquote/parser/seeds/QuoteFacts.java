package io.github.pullquote.parser.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** The facts of the quotes of a seed. */
final class QuoteFacts {
    private static final int SHOWN = 32;

    private final Article article;
    private final QuoteMatcher matcher;
    private final List<GoldObject> rows;
    private final ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    private String label = "";

    private QuoteFacts(Article article, GoldObject gold) {
        this.article = article;
        this.matcher = new QuoteMatcher(article);
        this.rows = gold.objects("quotes");
    }

    static ImmutableList<Fact> of(Article article, GoldObject gold) {
        QuoteFacts quotes = new QuoteFacts(article, gold);
        for (int i = 0; i < quotes.rows.size(); i++) {
            quotes.add(i + 1, quotes.rows.get(i));
        }
        ImmutableList<Quote> others = quotes.matcher.others();
        quotes.facts.add(
                new Fact("no other quotes with marks", () -> assertThat(others).isEmpty()));
        return quotes.facts.build();
    }

    private void fact(String what, Executable check) {
        facts.add(new Fact(label + ": " + what, check));
    }

    /** When the quote is not there, that is the only fact. */
    private void add(int number, GoldObject row) {
        String words = Lenient.spaced(article.source().slice(row.span().orElseThrow()));
        label = "quote " + number + " " + Ascii.truncate(words, SHOWN, "…");
        Optional<Quote> found = matcher.find(row, row.parts().get(0));
        fact("is found", () -> assertThat(found).isPresent());
        found.ifPresent(quote -> {
            parts(row, quote);
            fact("kind", () -> assertThat(name(quote.kind())).isIn(QuoteMatcher.kinds(row)));
            fact("closed", () -> assertThat(quote.closed()).isEqualTo(row.truth("closed", true)));
            row.number("nestedIn").ifPresent(outer -> nested(outer, quote));
            new AttributionFacts(row, quote.attribution()).facts().forEach(said -> fact(said.name(), said.check()));
        });
    }

    /** Parts may also stand in quotes of their own, said by the same speaker. */
    private void parts(GoldObject row, Quote quote) {
        for (Span part : Iterables.skip(row.parts(), 1)) {
            String words = Ascii.truncate(Lenient.spaced(article.source().slice(part)), SHOWN, "…");
            Optional<Quote> holder = matcher.find(row, part);
            fact("part " + words, () -> {
                assertThat(holder).isPresent();
                assertThat(holder.get().speakerName()).isEqualTo(quote.speakerName());
            });
        }
    }

    private void nested(int outer, Quote quote) {
        Optional<Quote> around =
                matcher.find(rows.get(outer), rows.get(outer).parts().get(0));
        fact("is inside quote " + (outer + 1), () -> {
            assertThat(quote.nestedIn()).isPresent();
            assertThat(around).contains(article.quotes().get(quote.nestedIn().getAsInt()));
        });
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
