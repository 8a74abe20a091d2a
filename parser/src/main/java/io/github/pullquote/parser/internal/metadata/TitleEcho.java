package io.github.pullquote.parser.internal.metadata;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the element that shows a title, or as many of its parts as any shows: of {@code "Harbour News | Coast | Ferry
 * sinks"} the page shows {@code "Ferry sinks"} alone.
 */
final class TitleEcho {
    private static final int MIN_WORDS = 2;
    private static final int MAX_SEGMENTS = 8;

    private TitleEcho() {}

    static Optional<Element> longest(Markup markup, Titles titles) {
        Map<String, Integer> sizes = new HashMap<>();
        SiteStripper stripper = new SiteStripper(markup.siteNames());
        for (String title : titles.whole()) {
            for (String part : parts(stripper.segments(title))) {
                TitleWords words = TitleWords.of(part);
                if (words.size() >= MIN_WORDS && !markup.siteNames().isName(part)) {
                    sizes.put(words.joined(), words.size());
                }
            }
        }
        return VisibleTexts.find(markup.document(), ImmutableSet.copyOf(sizes.keySet())).entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Element> entry) -> sizes.get(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    /** Returns every run of adjoining segments. */
    private static ImmutableSet<String> parts(ImmutableList<String> segments) {
        ImmutableSet.Builder<String> parts = ImmutableSet.builder();
        int size = Math.min(segments.size(), MAX_SEGMENTS);
        for (int first = 0; first < size; first++) {
            for (int last = first; last < size; last++) {
                parts.add(String.join(" ", segments.subList(first, last + 1)));
            }
        }
        return parts.build();
    }
}
