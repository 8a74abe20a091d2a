package io.github.pullquote.parser.internal.metadata;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Values;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what a page says it is about. The Open Graph's words are the standfirst most often, so they come first. */
public final class DescriptionReader {
    private DescriptionReader() {}

    static ImmutableList<Candidate<String>> read(PageData markup) {
        Stream<Candidate<String>> all = Streams.concat(
                meta(markup, "og:description"),
                markup.articles().stream()
                        .flatMap(article -> article.texts("description").stream())
                        .map(text -> new Candidate<>(text, MetadataRule.DESCRIPTION_JSON_LD)),
                meta(markup, "description"),
                meta(markup, "twitter:description"));
        Set<String> seen = new HashSet<>();
        return all.map(each -> new Candidate<>(Values.line(each.value()), each.rule()))
                .filter(each -> !each.value().isEmpty() && seen.add(each.value()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Candidate<String>> meta(PageData markup, String name) {
        return markup.meta().all(name).stream().map(text -> new Candidate<>(text, MetadataRule.DESCRIPTION_META));
    }
}
