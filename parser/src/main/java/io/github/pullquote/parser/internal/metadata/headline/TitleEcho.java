package io.github.pullquote.parser.internal.metadata.headline;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the element that shows a title, or as many of its parts as any shows: of {@code "Harbour News | Coast | Ferry
 * sinks"} the page shows {@code "Ferry sinks"} alone.
 */
public final class TitleEcho {
    private static final int MIN_WORDS = 2;

    private TitleEcho() {}

    static Optional<PageElement> longest(PageData markup, Titles titles) {
        ImmutableSet<String> wanted = titles.parts().entrySet().stream()
                .filter(part ->
                        part.getValue() >= MIN_WORDS && !markup.siteNames().isName(part.getKey()))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
        return VisibleTexts.find(markup.body(), wanted).entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, PageElement> entry) ->
                                titles.parts().get(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }
}
