package io.github.pullquote.parser.internal.metadata.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.text.BagOfWords;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the headline of a page. The h1 that is most like what the page says to machines comes first, without a kicker
 * that stands in it; only where JSON-LD and OpenGraph agree on other words, theirs count. Where no h1 will do: another
 * element that shows a part of the title word for word, then JSON-LD, meta elements and the title.
 */
public final class HeadlineReader {
    private static final double SAME = 0.5;
    private static final double LIKE = 0.3;
    private static final int MIN_WORDS = 3;

    private final PageData markup;
    private final Titles titles;
    private final Kickers kickers;
    private final ImmutableList<BagOfWords> claims;
    private final ImmutableList<PageElement> headings;
    private final Optional<PageElement> best;

    /**
     * A headline.
     *
     * @param element the element that shows it, when it came from one
     */
    public record Headline(Candidate<String> candidate, Optional<PageElement> element) {}

    private HeadlineReader(PageData markup, ImmutableSet<String> labels) {
        this.markup = markup;
        this.titles = Titles.of(markup);
        this.kickers = new Kickers(titles, labels);
        this.claims = titles.all().stream().map(BagOfWords::of).collect(ImmutableList.toImmutableList());
        this.headings = Headings.visible(markup.tags()).stream()
                .filter(heading -> !markup.siteNames().isName(heading.text()))
                .collect(ImmutableList.toImmutableList());
        this.best = best();
    }

    /**
     * Returns the headline.
     *
     * @param labels of kinds of pieces, in lower case, which are no part of it
     */
    public static Optional<Headline> read(PageData markup, ImmutableSet<String> labels) {
        HeadlineReader reader = new HeadlineReader(markup, labels);
        return reader.agreed()
                .or(reader::like)
                .or(reader::echo)
                .or(reader::only)
                .or(reader::machine);
    }

    /** JSON-LD and OpenGraph say the same, and neither an h1 nor another title does; another element may show it. */
    private Optional<Headline> agreed() {
        Optional<String> agreed = titles.jsonLd().stream()
                .findFirst()
                .filter(headline -> titles.social().stream()
                        .findFirst()
                        .filter(text -> same(text, headline))
                        .isPresent());
        if (agreed.isEmpty() || best.filter(h1 -> isClaimed(h1.text())).isPresent()) {
            return Optional.empty();
        }
        return agreed.map(text -> new Headline(
                new Candidate<>(kickers.withoutLabel(text), MetadataRule.HEADLINE_JSON_LD),
                best.or(() -> TitleEcho.longest(markup, titles).filter(element -> isLike(element, text)))));
    }

    private static boolean isLike(PageElement element, String text) {
        return BagOfWords.of(element.text()).likeness(BagOfWords.of(text)) >= SAME;
    }

    private boolean isClaimed(String text) {
        return claims.contains(BagOfWords.of(text));
    }

    private Optional<Headline> like() {
        return best.map(this::shown);
    }

    /** A single h1 of some length is the headline even if no title is like it. */
    private Optional<Headline> only() {
        return Optional.of(headings)
                .filter(all ->
                        all.size() == 1 && BagOfWords.of(all.get(0).text()).size() >= MIN_WORDS)
                .map(all -> shown(all.get(0)));
    }

    private Headline shown(PageElement h1) {
        return new Headline(new Candidate<>(kickers.strip(h1), MetadataRule.HEADLINE_H1), Optional.of(h1));
    }

    private Optional<Headline> echo() {
        return TitleEcho.longest(markup, titles)
                .map(element -> new Headline(
                        new Candidate<>(kickers.strip(element), MetadataRule.HEADLINE_ECHO), Optional.of(element)));
    }

    private Optional<Headline> machine() {
        return Stream.of(
                        titles.jsonLd().stream().map(text -> new Candidate<>(text, MetadataRule.HEADLINE_JSON_LD)),
                        titles.social().stream().map(text -> new Candidate<>(text, MetadataRule.HEADLINE_META)),
                        titles.title().stream().map(text -> new Candidate<>(text, MetadataRule.HEADLINE_TITLE)),
                        titles.other().stream().map(text -> new Candidate<>(text, MetadataRule.HEADLINE_META)))
                .flatMap(candidates -> candidates)
                .findFirst()
                .map(candidate -> new Candidate<>(kickers.withoutLabel(candidate.value()), candidate.rule()))
                .map(candidate -> new Headline(candidate, Optional.empty()));
    }

    private Optional<PageElement> best() {
        PageElement best = null;
        double most = 0;
        for (PageElement heading : headings) {
            BagOfWords words = BagOfWords.of(heading.text());
            double overlap = claims.stream().mapToDouble(words::overlap).max().orElse(0);
            double likeness = claims.stream().mapToDouble(words::likeness).max().orElse(0);
            if (overlap >= SAME && likeness >= LIKE && likeness > most) {
                best = heading;
                most = likeness;
            }
        }
        return Optional.ofNullable(best)
                .map(h1 -> TitleEcho.under(h1, markup, titles).orElse(h1));
    }

    private static boolean same(String one, String other) {
        return BagOfWords.of(one).equals(BagOfWords.of(other));
    }
}
