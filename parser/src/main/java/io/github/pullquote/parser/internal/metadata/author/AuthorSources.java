package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.hint.AuthorMark;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.markup.MetaField;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import java.util.function.Function;

/** The places where pages name their authors, the most trustworthy first. */
final class AuthorSources {
    private static final ImmutableList<String> OPEN_GRAPH =
            ImmutableList.of("article:author", "og:article:author", "og:author");

    private AuthorSources() {}

    /** Returns those that are looked at where neither the others nor the bylines name a person. */
    static ImmutableList<AuthorSource> traces() {
        return ImmutableList.of(
                traced(MetadataRule.AUTHOR_REL, AuthorMark.REL),
                traced(MetadataRule.AUTHOR_ITEMPROP, AuthorMark.ITEMPROP),
                traced(MetadataRule.AUTHOR_LINK, AuthorMark.LINK),
                traced(MetadataRule.AUTHOR_CLASS, AuthorMark.NAME),
                new AuthorSource(
                        MetadataRule.AUTHOR_ACCOUNT, page -> page.traced(AuthorMark.BYLINE), AuthorSource.Holds.LINES),
                new AuthorSource(MetadataRule.AUTHOR_SITE, page -> siteNames(page.markup()), AuthorSource.Holds.SITES));
    }

    /** Returns those in machine-readable form, which are looked at first. */
    static ImmutableList<AuthorSource> of(WordLists words) {
        return ImmutableList.of(
                json(MetadataRule.AUTHOR_JSON_LD, PageData::articles, "author"),
                json(MetadataRule.AUTHOR_WEB_PAGE, PageData::webPages, "author"),
                json(MetadataRule.AUTHOR_CREATOR, PageData::articles, "creator"),
                new AuthorSource(
                        MetadataRule.AUTHOR_LABEL,
                        page -> MetaAuthors.labelled(page.markup().meta(), words)),
                new AuthorSource(
                        MetadataRule.AUTHOR_META,
                        page -> MetaAuthors.read(page.markup().meta().all(MetaField.AUTHOR))),
                new AuthorSource(
                        MetadataRule.AUTHOR_OPEN_GRAPH,
                        page -> MetaAuthors.read(page.markup().meta().all(OPEN_GRAPH))),
                new AuthorSource(
                        MetadataRule.AUTHOR_META_AUTHOR,
                        page -> MetaAuthors.read(page.markup().meta().all(ImmutableList.of("author"))),
                        AuthorSource.Holds.OWNERS));
    }

    private static AuthorSource json(
            MetadataRule rule, Function<PageData, ImmutableList<JsonNode>> nodes, String field) {
        return new AuthorSource(
                rule, page -> JsonLdAuthors.read(page.markup().jsonLd(), nodes.apply(page.markup()), field));
    }

    private static ImmutableList<RawAuthor> siteNames(PageData markup) {
        return markup.meta().all("og:site_name").stream().map(RawAuthor::of).collect(ImmutableList.toImmutableList());
    }

    private static AuthorSource traced(MetadataRule rule, AuthorMark mark) {
        return new AuthorSource(rule, page -> page.traced(mark));
    }
}
