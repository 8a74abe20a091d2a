package io.github.pullquote.parser.internal.metadata;

import io.github.pullquote.parser.internal.language.LanguageTag;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the language that the page says it is in. */
public final class LanguageReader {
    private LanguageReader() {}

    /** Returns the first value that is a language tag, as browsers go by the attribute first. */
    static Optional<Candidate<String>> read(PageData markup) {
        return Stream.of(
                        of(attributes(markup), MetadataRule.LANGUAGE_ATTRIBUTE),
                        of(
                                markup.articles().stream().flatMap(article -> article.texts("inLanguage").stream()),
                                MetadataRule.LANGUAGE_JSON_LD),
                        of(
                                Stream.of(
                                                "og:locale",
                                                "content-language",
                                                "dc.language",
                                                "dcterms.language",
                                                "language")
                                        .flatMap(name -> markup.meta().all(name).stream()),
                                MetadataRule.LANGUAGE_META))
                .flatMap(candidates -> candidates)
                .findFirst();
    }

    private static Stream<String> attributes(PageData markup) {
        return Stream.concat(markup.tags().named("html").stream().limit(1), markup.microdata().article().stream())
                .flatMap(element -> Stream.of(lang(element), element.attribute("xml:lang")));
    }

    private static String lang(PageElement element) {
        return element.attribute("lang");
    }

    private static Stream<Candidate<String>> of(Stream<String> values, MetadataRule rule) {
        return values.flatMap(value -> LanguageTag.readFirst(value).stream())
                .map(tag -> new Candidate<>(tag.value(), rule));
    }
}
