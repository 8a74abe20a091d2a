package io.github.pullquote.parser.internal.metadata;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.byline.CreditLineReader;
import io.github.pullquote.parser.internal.line.Words;
import java.util.Optional;

/**
 * Decides who wrote the page: those whom the first source names that names a person; where none does, the bodies or
 * unnamed staff of the first source that has any.
 */
final class AuthorReader {
    private final CreditLineReader lines;
    private final ImmutableList<AuthorSource> sources;

    AuthorReader(Words words, CreditLineReader lines) {
        this.lines = lines;
        this.sources = sources(words);
    }

    private static ImmutableList<AuthorSource> sources(Words words) {
        return ImmutableList.of(
                new AuthorSource(
                        MetadataRule.AUTHOR_JSON_LD,
                        markup -> JsonLdAuthors.read(markup.jsonLd(), markup.articles(), "author")),
                new AuthorSource(
                        MetadataRule.AUTHOR_WEB_PAGE,
                        markup -> JsonLdAuthors.read(markup.jsonLd(), markup.webPages(), "author")),
                new AuthorSource(
                        MetadataRule.AUTHOR_CREATOR,
                        markup -> JsonLdAuthors.read(markup.jsonLd(), markup.articles(), "creator")),
                new AuthorSource(
                        MetadataRule.AUTHOR_LABEL, markup -> MetaAuthors.labelled(markup.meta(), words)),
                new AuthorSource(
                        MetadataRule.AUTHOR_META,
                        markup -> MetaAuthors.read(
                                markup.meta(),
                                ImmutableList.of(
                                        "parsely-author",
                                        "sailthru.author",
                                        "citation_author",
                                        "dc.creator",
                                        "dcterms.creator",
                                        "dcterm.creator",
                                        "byl",
                                        "cxenseparse:author"))),
                new AuthorSource(
                        MetadataRule.AUTHOR_OPEN_GRAPH,
                        markup -> MetaAuthors.read(
                                markup.meta(), ImmutableList.of("article:author", "og:article:author", "og:author"))),
                new AuthorSource(
                        MetadataRule.AUTHOR_META_AUTHOR,
                        markup -> MetaAuthors.read(markup.meta(), ImmutableList.of("author"))));
    }

    /** Returns who made the page's article. */
    Bylines read(Markup markup) {
        return choose(markup)
                .map(found -> new Bylines(ImmutableList.of(), found.value(), Optional.of(found.rule())))
                .orElse(Bylines.NONE);
    }

    private Optional<Candidate<ImmutableList<Contributor>>> choose(Markup markup) {
        AuthorNames names = new AuthorNames(lines, markup.siteNames());
        ImmutableList<Candidate<ImmutableList<Contributor>>> found = sources.stream()
                .map(source -> new Candidate<>(names(names, source.read(markup)), source.rule()))
                .filter(candidate -> !candidate.value().isEmpty())
                .collect(ImmutableList.toImmutableList());
        return found.stream()
                .filter(candidate -> candidate.value().stream().anyMatch(AuthorReader::isPerson))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static ImmutableList<Contributor> names(AuthorNames names, ImmutableList<RawAuthor> raw) {
        return raw.stream()
                .flatMap(author -> names.read(author).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isPerson(Contributor contributor) {
        return contributor.kind() == ContributorKind.PERSON;
    }
}
