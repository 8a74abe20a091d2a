package io.github.pullquote.parser.internal.metadata.markup;

import io.github.pullquote.parser.internal.text.Addresses;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the address that the page gives itself. */
public final class CanonicalReader {
    private CanonicalReader() {}

    /** Returns the first address that is whole, or can be made so with the page's own. */
    public static Optional<String> read(PageData markup) {
        return Stream.of(
                        markup.meta().links("canonical").stream(),
                        markup.meta().all("og:url").stream(),
                        markup.articles().stream().flatMap(article -> article.address("mainEntityOfPage").stream()),
                        markup.articles().stream().flatMap(article -> article.address("url").stream()))
                .flatMap(addresses -> addresses)
                .flatMap(address -> Addresses.resolve(address, markup.url()).stream())
                .findFirst();
    }
}
