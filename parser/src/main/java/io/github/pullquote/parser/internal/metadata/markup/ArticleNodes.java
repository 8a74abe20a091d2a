package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.text.Addresses;
import io.github.pullquote.parser.internal.text.BagOfWords;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * The objects of the JSON-LD that describe articles, the page's own first. Pages also describe the articles they point
 * to, so what fits the page's address or title comes before what does not, and a top object before one inside another.
 * The posts of a live blog are not the page's.
 */
final class ArticleNodes {
    private static final double SAME_TITLE = 0.6;

    private final ImmutableSet<String> paths;
    private final ImmutableList<BagOfWords> titles;

    private ArticleNodes(ImmutableSet<String> paths, ImmutableList<BagOfWords> titles) {
        this.paths = paths;
        this.titles = titles;
    }

    /** Returns the article objects in order of preference: once one fits the page, only such. */
    static ImmutableList<JsonNode> of(JsonLd jsonLd, ImmutableList<String> addresses, ImmutableList<String> titles) {
        ArticleNodes page = new ArticleNodes(
                addresses.stream()
                        .map(Addresses::path)
                        .filter(path -> !path.isEmpty())
                        .collect(ImmutableSet.toImmutableSet()),
                titles.stream().map(BagOfWords::of).collect(ImmutableList.toImmutableList()));
        Set<JsonNode> tops = Sets.newIdentityHashSet();
        tops.addAll(jsonLd.tops());
        Set<JsonNode> posts = Sets.newIdentityHashSet();
        jsonLd.nodes().forEach(node -> posts.addAll(node.nodes("liveBlogUpdate")));
        ImmutableList<Ranked> ranked = jsonLd.nodes().stream()
                .filter(node -> node.isArticle() && !posts.contains(node))
                .map(node -> new Ranked(node, page.fit(node), tops.contains(node)))
                .filter(node -> node.top || node.fit > 0)
                .sorted(Comparator.comparingInt(Ranked::fit)
                        .thenComparing(Ranked::top)
                        .reversed())
                .collect(ImmutableList.toImmutableList());
        boolean anyFits = !ranked.isEmpty() && ranked.get(0).fit > 0;
        return ranked.stream()
                .filter(node -> !anyFits || node.fit > 0)
                .map(Ranked::node)
                .collect(ImmutableList.toImmutableList());
    }

    private record Ranked(JsonNode node, int fit, boolean top) {}

    private int fit(JsonNode node) {
        return (hasAddress(node) ? 1 : 0) + (hasTitle(node) ? 1 : 0);
    }

    private boolean hasAddress(JsonNode node) {
        return ImmutableList.of("url", "mainEntityOfPage", "@id").stream()
                .map(node::address)
                .flatMap(Optional::stream)
                .map(Addresses::path)
                .anyMatch(paths::contains);
    }

    private boolean hasTitle(JsonNode node) {
        return node.firstText("headline", "name")
                .map(BagOfWords::of)
                .filter(words -> titles.stream().anyMatch(title -> title.overlap(words) >= SAME_TITLE))
                .isPresent();
    }
}
