package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.text.Addresses;
import io.github.pullquote.parser.internal.text.BagOfWords;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names by which the page calls its own site or publisher, and the labels of its host. Names are compared without
 * spaces, case and marks, as hosts write them: {@code harbourpost} is "The Harbour Post".
 */
public final class SiteNames {
    private static final int MIN_LETTERS = 4;
    private static final double MOST = 2.5;
    private static final ImmutableList<String> META = ImmutableList.of(
            "og:site_name",
            "application-name",
            "apple-mobile-web-app-title",
            "twitter:app:name:iphone",
            "dc.publisher");
    private static final String[] ORGANISATIONS = {"WebSite", "NewsMediaOrganization"};
    private static final Splitter LABELS = Splitter.on('.').omitEmptyStrings();

    private final ImmutableSet<String> names;

    private SiteNames(ImmutableSet<String> names) {
        this.names = names;
    }

    static SiteNames of(JsonLd jsonLd, MetaTags meta, Optional<String> url) {
        return new SiteNames(Stream.of(
                        META.stream().flatMap(name -> meta.all(name).stream()),
                        jsonLd.nodes(ORGANISATIONS).stream().flatMap(node -> named(node).stream()),
                        jsonLd.nodes().stream().flatMap(node -> jsonLd.name(node, "publisher").stream()),
                        url.stream().flatMap(address -> hostLabels(address).stream()))
                .flatMap(names -> names)
                .map(name -> BagOfWords.of(name).joined())
                .filter(name -> !name.isEmpty())
                .collect(ImmutableSet.toImmutableSet()));
    }

    private static ImmutableList<String> named(JsonNode node) {
        return ImmutableList.<String>builder()
                .addAll(node.texts("name"))
                .addAll(node.texts("alternateName"))
                .build();
    }

    /** Returns whether the text is a name of the site, exactly but for spaces, case and marks. */
    public boolean isName(String text) {
        return names.contains(BagOfWords.of(text).joined());
    }

    /** Returns whether the text is a name of the site, a part of one, or holds one and little else. */
    public boolean resembles(String text) {
        String joined = BagOfWords.of(text).joined();
        return names.contains(joined)
                || (joined.length() >= MIN_LETTERS && names.stream().anyMatch(name -> contain(name, joined)));
    }

    private static boolean contain(String name, String text) {
        boolean mostly = name.length() >= MIN_LETTERS && text.length() <= name.length() * MOST;
        return name.contains(text) || (mostly && text.contains(name));
    }

    /** Returns the labels of the host but for {@code www} and the last: {@code news}, {@code harbourpost}. */
    private static ImmutableSet<String> hostLabels(String url) {
        ImmutableSet<String> labels = ImmutableSet.copyOf(LABELS.split(Addresses.host(url)));
        return labels.stream()
                .limit(Math.max(0, labels.size() - 1))
                .filter(label -> label.length() >= MIN_LETTERS)
                .collect(ImmutableSet.toImmutableSet());
    }
}
