package io.github.pullquote.parser.internal.metadata;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads the language that the page says it is in. */
public final class LanguageReader {
    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final Splitter SUBTAGS = Splitter.on(CharMatcher.anyOf("-_"));
    private static final int SCRIPT = 4;

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
                .flatMap(element -> Stream.of(lang(element), element.attr("xml:lang")));
    }

    private static String lang(Element element) {
        return element.attr("lang");
    }

    private static Stream<Candidate<String>> of(Stream<String> values, MetadataRule rule) {
        return values.flatMap(value -> tag(value).stream()).map(tag -> new Candidate<>(tag, rule));
    }

    /** Returns the value as a BCP 47 tag of language, script and region: {@code de_CH} is {@code de-CH}. */
    static Optional<String> tag(String value) {
        List<String> subtags = SUBTAGS.splitToList(value.strip());
        String language = subtags.get(0);
        if (language.length() < 2 || language.length() > 3 || !LETTERS.matchesAllOf(language)) {
            return Optional.empty();
        }
        StringBuilder tag = new StringBuilder(Ascii.toLowerCase(language));
        subtags.stream().skip(1).limit(2).filter(LETTERS::matchesAllOf).forEach(subtag -> add(tag, subtag));
        return Optional.of(tag.toString());
    }

    private static void add(StringBuilder tag, String subtag) {
        if (subtag.length() == SCRIPT) {
            tag.append('-').append(Ascii.toUpperCase(subtag.charAt(0))).append(Ascii.toLowerCase(subtag.substring(1)));
        } else if (subtag.length() == 2) {
            tag.append('-').append(Ascii.toUpperCase(subtag));
        }
    }
}
