package io.github.pullquote.core.export;

import com.google.common.base.Ascii;
import io.github.pullquote.core.Article;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Tells addresses on the web from whatever else a page may give as one. */
final class Address {
    private Address() {}

    /** Returns where the article is published: the canonical address, else the one that the caller gave. */
    static Optional<String> of(Article article) {
        Optional<String> canonical = article.publication().canonicalUrl().filter(Address::isWeb);
        return canonical.isPresent() ? canonical : article.source().url().filter(Address::isWeb);
    }

    /** Returns whether it is an absolute address of http or https; a {@code javascript:} address is none. */
    static boolean isWeb(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : Ascii.toLowerCase(uri.getScheme());
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
