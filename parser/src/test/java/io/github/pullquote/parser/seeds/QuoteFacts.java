package io.github.pullquote.parser.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** The facts of the quotes of a seed. */
final class QuoteFacts {
    private static final int SHOWN = 32;

    private final Article article;
    private final Places places;
    private final QuoteMatcher matcher;
    private final List<GoldObject> rows;
    private final ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    private final List<ImmutableList<Span>> spans = new ArrayList<>();
    private String label = "";
    private int from;

    private QuoteFacts(Places places, GoldObject gold) {
        this.article = places.article();
        this.places = places;
        this.matcher = new QuoteMatcher(article);
        this.rows = gold.objects("quotes");
    }

    static ImmutableList<Fact> of(Places places, GoldObject gold) {
        QuoteFacts quotes = new QuoteFacts(places, gold);
        for (int i = 0; i < quotes.rows.size(); i++) {
            quotes.add(i + 1, quotes.rows.get(i));
        }
        gold.objects("pullQuotes").forEach(quotes::pullQuote);
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
        ImmutableList<Span> parts = places.parts(row, from);
        label = "quote " + number + " "
                + shown(row.span()
                        .map(article.source()::slice)
                        .orElse(places.texts(row).get(0)));
        Optional<Quote> found = parts.stream().findFirst().flatMap(part -> matcher.find(row, part));
        parts.stream().findFirst().ifPresent(part -> from = part.start());
        spans.add(parts);
        fact("is found", () -> assertThat(found).isPresent());
        found.ifPresent(quote -> {
            parts(row, parts, quote);
            fact("kind", () -> assertThat(name(quote.kind())).isIn(QuoteMatcher.kinds(row)));
            fact("closed", () -> assertThat(quote.closed()).isEqualTo(row.truth("closed", true)));
            row.number("nestedIn").ifPresent(outer -> nested(outer, quote));
            new AttributionFacts(row, quote.attribution()).facts().forEach(said -> fact(said.name(), said.check()));
        });
    }

    private static String shown(String words) {
        return Ascii.truncate(Lenient.spaced(words), SHOWN, "…");
    }

    /** Parts may also stand in quotes of their own, said by the same speaker. */
    private void parts(GoldObject row, ImmutableList<Span> parts, Quote quote) {
        ImmutableList<String> texts = places.texts(row);
        for (int i = 1; i < texts.size(); i++) {
            Optional<Quote> holder = i < parts.size() ? matcher.find(row, parts.get(i)) : Optional.empty();
            fact("part " + shown(texts.get(i)), () -> {
                assertThat(holder).isPresent();
                assertThat(holder.get().speakerName()).isEqualTo(quote.speakerName());
            });
        }
    }

    private void nested(int outer, Quote quote) {
        Optional<Quote> around = find(outer);
        fact("is inside quote " + (outer + 1), () -> {
            assertThat(quote.nestedIn()).isPresent();
            assertThat(around).contains(article.quotes().get(quote.nestedIn().getAsInt()));
        });
    }

    private Optional<Quote> find(int row) {
        return spans.get(row).stream().findFirst().flatMap(part -> matcher.find(rows.get(row), part));
    }

    private void pullQuote(GoldObject row) {
        String words = row.text("text").orElseThrow();
        Optional<Quote> repeated = find(row.number("repeats").orElseThrow());
        Optional<Quote> pull = matcher.repeating(words);
        facts.add(new Fact("pull quote " + shown(words), () -> {
            assertThat(pull).isPresent();
            assertThat(repeated)
                    .contains(article.quotes().get(pull.get().repeats().orElseThrow()));
        }));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
