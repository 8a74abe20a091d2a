package io.github.pullquote.core;

import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.ArticleSketch.Details;
import io.github.pullquote.core.ArticleSketch.Head;
import io.github.pullquote.core.ArticleSketch.Line;
import io.github.pullquote.core.ArticleSketch.Speech;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Well-formed articles of every shape, their texts full of odd characters; for use as
 * {@code @Domain(ArticleArbitraries.class)}.
 */
public final class ArticleArbitraries extends DomainContextBase {
    /** Returns whole articles that obey every law of {@link ArticleAssert}. */
    @Provide
    public Arbitrary<Article> articles() {
        return Combinators.combine(
                        heads(), lines().list().ofMaxSize(6), speakers().list().ofMaxSize(3))
                .as(ArticleSketch::article);
    }

    /** Returns texts of plain, astral, combining, control and white characters, quotation marks, and half pairs. */
    @Provide
    public Arbitrary<String> oddTexts() {
        return oddCharacters().list().ofMaxSize(40).map(characters -> String.join("", characters));
    }

    static Arbitrary<PublicationDate> dates() {
        return Arbitraries.of(
                        "2024",
                        "2024-03",
                        "2024-02-29",
                        "2024-03-03T10:00",
                        "2024-03-03T10:00:00.5",
                        "2024-03-03T10:00:00Z",
                        "1999-12-31T23:59:59-11:30")
                .map(PublicationDate::new);
    }

    static Arbitrary<Contributor> contributors() {
        return Combinators.combine(
                        words(),
                        Arbitraries.of(ContributorKind.class),
                        Arbitraries.of(Contribution.class),
                        words().optional().list().ofSize(6))
                .as((name, kind, contribution, rest) -> Contributor.builder()
                        .name(name)
                        .kind(kind)
                        .contribution(contribution)
                        .role(rest.get(0))
                        .affiliation(rest.get(1))
                        .place(rest.get(2))
                        .url(rest.get(3))
                        .email(rest.get(4))
                        .handle(rest.get(5))
                        .build());
    }

    private static Arbitrary<Head> heads() {
        return Combinators.combine(
                        words().optional().list().ofSize(9),
                        Arbitraries.of(ArticleStatus.class),
                        Arbitraries.of(ArticleKind.class),
                        dates().optional().list().ofSize(2),
                        contributors().list().ofMaxSize(3),
                        publications(),
                        images().list().ofMaxSize(2),
                        evidence())
                .as(Head::new);
    }

    private static Arbitrary<Publication> publications() {
        return Combinators.combine(
                        words().optional().list().ofSize(4),
                        words().list().ofMaxSize(3),
                        Arbitraries.of(true, false).optional())
                .as((texts, keywords, paywalled) -> Publication.builder()
                        .site(texts.get(0))
                        .publisher(texts.get(1))
                        .section(texts.get(2))
                        .canonicalUrl(texts.get(3))
                        .keywords(keywords)
                        .paywalled(paywalled)
                        .build());
    }

    private static Arbitrary<Image> images() {
        return words().optional()
                .list()
                .ofSize(4)
                .map(texts -> Image.builder()
                        .url(texts.get(0))
                        .alt(texts.get(1))
                        .caption(texts.get(2))
                        .credit(texts.get(3))
                        .build());
    }

    private static Arbitrary<ImmutableMap<ArticleField, Evidence>> evidence() {
        Arbitrary<Evidence> evidence = Combinators.combine(Arbitraries.of(EvidenceSource.class), rules())
                .as(Evidence::new);
        return Arbitraries.maps(Arbitraries.of(ArticleField.class), evidence)
                .ofMaxSize(4)
                .map(ImmutableMap::copyOf);
    }

    private static Arbitrary<Line> lines() {
        return Combinators.combine(
                        Arbitraries.of(BlockRole.class),
                        Arbitraries.of(BlockKind.class),
                        Arbitraries.of(DropReason.class).optional(0.2),
                        words(),
                        speeches().optional(0.7),
                        words().optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of("\n", "\n\n", "\r\n", " \u2029", "\uFEFF \u00A0"))
                .as(Line::new);
    }

    private static Arbitrary<Speech> speeches() {
        return Combinators.combine(
                        Arbitraries.of(QuoteKind.class),
                        words().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of("“”", "„“", "«»", "\"\"", "''", "“ "),
                        words().optional(0.3),
                        words().optional(),
                        words().optional(),
                        words().optional(0.3),
                        details())
                .as(Speech::new);
    }

    private static Arbitrary<Details> details() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5).list().ofMaxSize(3),
                        words().optional().list().ofSize(3),
                        Arbitraries.of(Confidence.class),
                        Arbitraries.of(CueKind.class),
                        Arbitraries.of(Modality.class),
                        rules())
                .as(Details::new);
    }

    private static Arbitrary<Speaker> speakers() {
        return Combinators.combine(words().optional().list().ofSize(3), Arbitraries.of(SpeakerKind.class))
                .as((texts, kind) -> Speaker.builder()
                        .id(0)
                        .name(texts.get(0))
                        .role(texts.get(1))
                        .affiliation(texts.get(2))
                        .kind(kind)
                        .build());
    }

    private static Arbitrary<RuleId> rules() {
        return Arbitraries.of("direct.after-quote", "scan.marks", "x", "0-9.z").map(RuleId::new);
    }

    /** One to four words between letters, so that no half of a pair stands at either end. */
    private static Arbitrary<String> words() {
        return oddCharacters()
                .list()
                .ofMaxSize(4)
                .map(characters -> characters.stream().collect(Collectors.joining("", "a", "z")));
    }

    private static Arbitrary<String> oddCharacters() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("b", "E", "5", ".", ",")),
                Tuple.of(2, Arbitraries.of(" ", "\n", "\r\n", "\t", "\u00A0", "\u2028", "\u0085", "\uFEFF")),
                Tuple.of(2, Arbitraries.of("\"", "'", "“", "”", "„", "‘", "’", "«", "»", " … ")),
                Tuple.of(2, Arbitraries.of("\uD83D\uDE00", "\uD835\uDC9C", "e\u0301", "\u0000", "\u200D", "\\")),
                Tuple.of(1, Arbitraries.of("\uD800", "\uDC00")));
    }
}
