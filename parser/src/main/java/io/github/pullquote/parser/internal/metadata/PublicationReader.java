package io.github.pullquote.parser.internal.metadata;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Publication;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.CanonicalReader;
import io.github.pullquote.parser.internal.metadata.markup.MetaField;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Values;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads where the article was published. The site is what OpenGraph calls it, the rest what the article's JSON-LD says
 * first and meta elements after.
 */
public final class PublicationReader {
    private static final Splitter KEYWORDS =
            Splitter.on(CharMatcher.anyOf(",;|")).trimResults().omitEmptyStrings();
    private static final String[] SITE = {"og:site_name", "application-name", "apple-mobile-web-app-title"};
    private static final String[] PUBLISHER = {"dc.publisher", "dcterms.publisher", "publisher", "article:publisher"};

    private final PageData markup;

    private PublicationReader(PageData markup) {
        this.markup = markup;
    }

    /** Returns what is known of the publication; empty when that is nothing. */
    static Optional<Candidate<Publication>> read(PageData markup) {
        PublicationReader reader = new PublicationReader(markup);
        Publication publication = Publication.builder()
                .site(reader.site())
                .publisher(reader.publisher())
                .section(reader.section())
                .keywords(reader.keywords())
                .canonicalUrl(CanonicalReader.read(markup))
                .paywalled(PaywallReader.read(markup))
                .build();
        return publication.equals(Publication.builder().build())
                ? Optional.empty()
                : Optional.of(new Candidate<>(publication, reader.rule()));
    }

    private MetadataRule rule() {
        return markup.articles().isEmpty() ? MetadataRule.PUBLICATION_META : MetadataRule.PUBLICATION_JSON_LD;
    }

    private Optional<String> site() {
        return line(Stream.of(
                markup.meta().first(SITE).stream(),
                markup.jsonLd().nodes("WebSite").stream().flatMap(site -> site.text("name").stream())));
    }

    private Optional<String> publisher() {
        return line(Stream.of(
                markup.articles().stream().flatMap(article -> markup.jsonLd().name(article, "publisher").stream()),
                markup.webPages().stream().flatMap(page -> markup.jsonLd().name(page, "publisher").stream()),
                markup.jsonLd().nodes("NewsMediaOrganization").stream()
                        .flatMap(organisation -> organisation.text("name").stream()),
                markup.meta().first(PUBLISHER).stream()));
    }

    private Optional<String> section() {
        return line(Stream.of(
                markup.articles().stream().flatMap(article -> article.names("articleSection").stream()),
                markup.meta().all(MetaField.SECTION).values().stream().limit(1),
                markup.microdata().values("articleSection").stream()));
    }

    /** Addresses stand in fields for names on some pages; they are none. */
    private static Optional<String> line(Stream<Stream<String>> sources) {
        return sources.flatMap(values -> values)
                .map(Values::line)
                .filter(value -> !value.isEmpty() && !Addresses.isAbsolute(value))
                .findFirst();
    }

    private ImmutableList<String> keywords() {
        return Stream.concat(
                        markup.articles().stream().map(article -> article.names("keywords")),
                        markup.meta().all(MetaField.KEYWORDS).asMap().values().stream())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .stream()
                .flatMap(Collection::stream)
                .flatMap(KEYWORDS::splitToStream)
                .map(Values::line)
                .filter(keyword -> !keyword.isEmpty())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
