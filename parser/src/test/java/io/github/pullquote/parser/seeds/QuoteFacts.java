package io.github.pullquote.parser.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** The facts of the quotes of a seed. */
final class QuoteFacts {
    private static final int LONGEST_MENTION = 20;
    private static final int SHOWN = 32;
    private static final ImmutableList<String> LINKS = ImmutableList.of("of", "at", "for", "on", "in", "from", "with");
    private static final ImmutableList<String> OWNERS = ImmutableList.of(" ", "’s ", "'s ");

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
        quotes.facts.add(new Fact("no other quotes with marks", () -> assertThat(others).isEmpty()));
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
            attribution(row, quote);
        });
    }

    /** Parts may also stand in quotes of their own, said by the same speaker. */
    private void parts(GoldObject row, Quote quote) {
        for (Span part : Iterables.skip(row.parts(), 1)) {
            String words = Ascii.truncate(Lenient.spaced(article.source().slice(part)), SHOWN, "…");
            Optional<Quote> holder = matcher.find(row, part);
            fact("part " + words, () -> assertThat(holder.map(Quote::speakerName)).contains(quote.speakerName()));
        }
    }

    private void nested(int outer, Quote quote) {
        Optional<Quote> around = matcher.find(rows.get(outer), rows.get(outer).parts().get(0));
        fact("is inside quote " + (outer + 1), () -> {
            assertThat(quote.nestedIn()).isPresent();
            assertThat(around).contains(article.quotes().get(quote.nestedIn().getAsInt()));
        });
    }

    private void attribution(GoldObject row, Quote quote) {
        Optional<Attribution> attribution = quote.attribution();
        if (row.text("speaker").isEmpty()) {
            fact("nobody says it", () -> assertThat(name(quote.kind()).equals("mixed") && mayBeMixed(row)
                            ? Optional.empty()
                            : attribution)
                    .isEmpty());
            return;
        }
        String speaker = row.text("speaker").get();
        fact("mention", () -> mention(speaker, attribution.flatMap(Attribution::mention)));
        fact("name", () -> assertThat(attribution.map(QuoteFacts::named))
                .contains(Lenient.named(row.text("canonical").orElse(speaker))));
        Optional<Speaker> who = attribution.flatMap(Attribution::speaker);
        row.text("role").ifPresent(role -> fact("role", () -> assertThat(roles(who)).contains(Lenient.named(role))));
        row.text("affiliation")
                .ifPresent(body -> fact("affiliation", () -> assertThat(who.flatMap(Speaker::affiliation)
                                .map(Lenient::named))
                        .contains(Lenient.named(body))));
        fact("cue", () -> assertThat(attribution.flatMap(Attribution::cue).map(cue -> lower(cue.passage())))
                .contains(row.text("cue").orElseThrow().toLowerCase(Locale.ROOT)));
        row.text("particle")
                .ifPresent(particle -> fact("particle", () -> assertThat(attribution
                                .flatMap(Attribution::cue)
                                .flatMap(cue -> cue.particle())
                                .map(QuoteFacts::lower))
                        .contains(particle)));
    }

    private static boolean mayBeMixed(GoldObject row) {
        return QuoteMatcher.kinds(row).contains("mixed");
    }

    private static void mention(String speaker, Optional<Passage> mention) {
        assertThat(mention).isPresent();
        String printed = mention.get().text();
        assertThat(printed).contains(Iterables.getLast(Lenient.words(speaker)));
        assertThat(Lenient.words(printed)).hasSizeLessThanOrEqualTo(LONGEST_MENTION);
    }

    /** A pronoun that stands for nobody in the text has no name but itself. */
    private static String named(Attribution attribution) {
        return Lenient.named(attribution
                .speaker()
                .flatMap(Speaker::name)
                .or(() -> attribution.mention().map(Passage::text))
                .orElse(""));
    }

    /** The role alone, and with the body that it is told apart from: the fact file may have both in one. */
    private static ImmutableList<String> roles(Optional<Speaker> who) {
        String role = who.flatMap(Speaker::role).map(Lenient::named).orElse("");
        Optional<String> body = who.flatMap(Speaker::affiliation);
        Stream<String> joined = LINKS.stream()
                .flatMap(link -> body.stream().map(name -> role + " " + link + " " + Lenient.spaced(name)));
        Stream<String> owned = OWNERS.stream().flatMap(owner -> body.stream().map(name -> Lenient.named(name) + owner + role));
        return Stream.of(Stream.of(role), joined, owned)
                .flatMap(names -> names)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(ImmutableList.toImmutableList());
    }

    private static String lower(Passage passage) {
        return Lenient.spaced(passage.text()).toLowerCase(Locale.ROOT);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
