package io.github.pullquote.parser.internal.metadata;

import java.util.Optional;
import org.jsoup.nodes.Document;

/** Reads the metadata of a page: one reader for each field, all of the same markup. */
public final class MetadataReader {
    private MetadataReader() {}

    /** Returns what the page says about its article; the address as the caller gave it. */
    public static Metadata read(Document document, Optional<String> url) {
        Markup markup = Markup.of(document, url);
        Metadata.Builder metadata = Metadata.builder();
        HeadlineReader.read(markup)
                .ifPresent(headline -> metadata.headline(headline.candidate()).headlineElement(headline.element()));
        return metadata.build();
    }
}
