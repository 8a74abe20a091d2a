package io.github.pullquote.parser.internal.metadata.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.metadata.markup.MetaField;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Values;
import io.github.pullquote.parser.internal.text.BagOfWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page says to machines that its title is, each text without the name of the site. */
final class Titles {
    private static final int MAX_TITLES = 20;
    private static final int MAX_SEGMENTS = 8;
    private static final ImmutableList<String> SOCIAL = ImmutableList.of("og:title", "twitter:title");

    private final ImmutableList<String> jsonLd;
    private final ImmutableList<String> social;
    private final ImmutableList<String> other;
    private final Optional<String> title;
    private final ImmutableMap<String, Integer> parts;

    private Titles(PageData markup) {
        SiteStripper stripper = new SiteStripper(markup.siteNames());
        ImmutableList<String> rawSocial = lines(markup.meta().all(SOCIAL).values().stream());
        ImmutableList<String> rawOther = lines(markup.meta().all(MetaField.TITLE).values().stream());
        Optional<String> rawTitle = Optional.of(Values.line(markup.title())).filter(text -> !text.isEmpty());
        this.jsonLd = lines(markup.articles().stream().flatMap(article -> article.texts("headline").stream()));
        this.social = lines(rawSocial.stream().map(stripper::strip));
        this.other = lines(rawOther.stream().map(stripper::strip));
        this.title = rawTitle.map(stripper::strip).filter(text -> !text.isEmpty());
        this.parts = parts(
                stripper,
                Stream.of(jsonLd.stream(), rawSocial.stream(), rawOther.stream(), rawTitle.stream())
                        .flatMap(texts -> texts)
                        .limit(MAX_TITLES));
    }

    static Titles of(PageData markup) {
        return new Titles(markup);
    }

    private static ImmutableList<String> lines(Stream<String> texts) {
        return texts.map(Values::line).filter(text -> !text.isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /** Returns the headlines of the JSON-LD. */
    ImmutableList<String> jsonLd() {
        return jsonLd;
    }

    /** Returns the titles for social networks. */
    ImmutableList<String> social() {
        return social;
    }

    /** Returns the titles in other meta elements. */
    ImmutableList<String> other() {
        return other;
    }

    /** Returns the text of the title element. */
    Optional<String> title() {
        return title;
    }

    /** Returns all of them, the most trusted first. */
    ImmutableSet<String> all() {
        return Stream.of(jsonLd.stream(), social.stream(), other.stream(), title.stream())
                .flatMap(texts -> texts)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns how many words each run of adjoining segments has, of titles as they stand, by its words joined. */
    ImmutableMap<String, Integer> parts() {
        return parts;
    }

    private static ImmutableMap<String, Integer> parts(SiteStripper stripper, Stream<String> titles) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        titles.forEach(title -> {
            ImmutableList<String> segments = stripper.segments(title);
            int size = Math.min(segments.size(), MAX_SEGMENTS);
            for (int first = 0; first < size; first++) {
                for (int last = first; last < size; last++) {
                    BagOfWords words = BagOfWords.of(String.join(" ", segments.subList(first, last + 1)));
                    parts.put(words.joined(), words.size());
                }
            }
        });
        return ImmutableMap.copyOf(parts);
    }
}
