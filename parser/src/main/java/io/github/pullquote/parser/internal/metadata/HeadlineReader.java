package io.github.pullquote.parser.internal.metadata;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Chooses the headline among the h1 elements, the JSON-LD, the meta elements and the title of a page. */
final class HeadlineReader {
    private HeadlineReader() {}

    /**
     * A headline.
     *
     * @param element the element that shows it, when it came from one
     */
    record Headline(Candidate<String> candidate, Optional<Element> element) {}

    static Optional<Headline> read(Markup markup) {
        return markup.articles().stream()
                .flatMap(article -> article.text("headline").stream())
                .map(Values::line)
                .filter(headline -> !headline.isEmpty())
                .findFirst()
                .map(text -> new Headline(new Candidate<>(text, MetadataRule.HEADLINE_JSON_LD), Optional.empty()));
    }
}
