package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.page.Values;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The meta and link elements of a page, wherever they stand, as broken heads push them into the body. Names are in
 * lower case; values are cleaned and not empty.
 */
public final class MetaTags {
    /**
     * Stands before the names of {@code itemprop} attributes, which mean other things than equal names of meta
     * elements.
     */
    public static final String ITEMPROP = "itemprop:";

    private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final MetaNames names;
    private final ImmutableListMultimap<String, String> contents;
    private final ImmutableListMultimap<String, String> links;

    private MetaTags(
            MetaNames names,
            ImmutableListMultimap<String, String> contents,
            ImmutableListMultimap<String, String> links) {
        this.names = names;
        this.contents = contents;
        this.links = links;
    }

    static MetaTags of(Tags tags, MetaNames names) {
        ImmutableListMultimap.Builder<String, String> contents = ImmutableListMultimap.builder();
        for (PageElement meta : tags.named("meta")) {
            String content = Values.clean(meta.attribute("content"));
            if (!content.isEmpty()) {
                add(contents, "", meta.attribute("name"), content);
                if (!meta.attribute("property").equals(meta.attribute("name"))) {
                    add(contents, "", meta.attribute("property"), content);
                }
                add(contents, "", meta.attribute("http-equiv"), content);
                if (meta.has("itemprop") && !Microdata.isInComment(meta)) {
                    add(contents, ITEMPROP, meta.attribute("itemprop"), content);
                }
            }
        }
        ImmutableListMultimap.Builder<String, String> links = ImmutableListMultimap.builder();
        for (PageElement link : tags.named("link")) {
            String address = Values.clean(link.attribute("href"));
            if (!address.isEmpty()) {
                add(links, "", link.attribute("rel"), address);
            }
        }
        return new MetaTags(names, contents.build(), links.build());
    }

    private static void add(
            ImmutableListMultimap.Builder<String, String> to, String prefix, String names, String value) {
        for (String name : NAMES.split(names)) {
            to.put(prefix + name.toLowerCase(Locale.ROOT), value);
        }
    }

    /** Returns the contents of the meta elements of that name, in order. */
    public ImmutableList<String> all(String name) {
        return contents.get(name);
    }

    /** Returns the first content of the first of the names that has one. */
    public Optional<String> first(String... names) {
        return Stream.of(names).flatMap(name -> contents.get(name).stream()).findFirst();
    }

    /** Returns what the meta elements hold of a field, by name, the most trusted first. */
    public ImmutableListMultimap<String, String> all(MetaField field) {
        return all(names.of(field));
    }

    /** Returns the contents of the meta elements of these names, by name, in order. */
    public ImmutableListMultimap<String, String> all(ImmutableList<String> those) {
        ImmutableListMultimap.Builder<String, String> all = ImmutableListMultimap.builder();
        those.forEach(name -> all.putAll(name, contents.get(name)));
        return all.build();
    }

    /** Returns all names with their contents, in order. */
    ImmutableListMultimap<String, String> contents() {
        return contents;
    }

    /** Returns the addresses of the link elements with that relation. */
    public ImmutableList<String> links(String relation) {
        return links.get(relation);
    }
}
