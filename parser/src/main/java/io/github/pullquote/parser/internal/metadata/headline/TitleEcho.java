package io.github.pullquote.parser.internal.metadata.headline;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.text.Addresses;
import io.github.pullquote.parser.internal.text.BagOfWords;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the element that shows a title, or as many of its parts as any shows: of {@code "Harbour News | Coast | Ferry
 * sinks"} the page shows {@code "Ferry sinks"} alone.
 */
public final class TitleEcho {
    private static final int MIN_WORDS = 2;
    private static final int DEPTH = 4;

    private TitleEcho() {}

    /** What leads to the home page, or stands in a link to it, is the name of the site. */
    private static boolean leadsHome(PageElement element) {
        return element.path()
                .limit(DEPTH)
                .filter(each -> each.tag().equals("a"))
                .map(each -> each.attribute("href"))
                .anyMatch(address ->
                        address.indexOf('/') >= 0 && Addresses.path(address).isEmpty());
    }

    /**
     * Returns the heading under a heading that is a link, when it shows more of the title: the one above then leads to
     * the site or to a part of it.
     */
    static Optional<PageElement> under(PageElement heading, PageData markup, Titles titles) {
        BagOfWords words = BagOfWords.of(heading.text());
        boolean link =
                heading.all("a").map(PageElement::text).map(BagOfWords::of).anyMatch(words::equals);
        return link
                ? longest(markup, titles)
                        .filter(echo -> BagOfWords.of(echo.text()).size() > words.size())
                        .filter(echo -> isHeadingAfter(heading, echo, markup))
                : Optional.empty();
    }

    private static boolean isHeadingAfter(PageElement heading, PageElement other, PageData markup) {
        return markup.body()
                .all("h1", "h2", "h3")
                .dropWhile(each -> !each.equals(heading))
                .anyMatch(other::equals);
    }

    static Optional<PageElement> longest(PageData markup, Titles titles) {
        ImmutableSet<String> wanted = titles.parts().entrySet().stream()
                .filter(part ->
                        part.getValue() >= MIN_WORDS && !markup.siteNames().isName(part.getKey()))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
        return VisibleTexts.find(markup.body(), wanted).entrySet().stream()
                .filter(entry -> !leadsHome(entry.getValue()))
                .max(Comparator.comparing((Map.Entry<String, PageElement> entry) ->
                                titles.parts().get(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }
}
